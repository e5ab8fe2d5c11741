# /// script
# dependencies = ["cython"]
# [tool.proven]
# needs = ["cc"]
# interpreters = ["3.11", "3.12", "3.13", "3.14", "3.14t"]
# timeout = 60
# ///
"""Cython checks bounds unless told not to, and does not check overflow unless told to."""

import subprocess
import sys
import sysconfig
from array import array
from pathlib import Path

SOURCE = """
# cython: language_level=3, freethreading_compatible=True
cimport cython

def item(double[:] numbers, int index):
    return numbers[index]

@cython.boundscheck(False)
def item_unchecked(double[:] numbers, int index):
    return numbers[index]

def power(unsigned int n):
    cdef unsigned long long result = 1
    for _ in range(n):
        result *= 2
    return result

@cython.overflowcheck(True)
def power_checked(unsigned int n):
    cdef unsigned long long result = 1
    for _ in range(n):
        result *= 2
    return result
"""
Path("checks.pyx").write_text(SOURCE)
subprocess.run([sys.executable, "-m", "cython", "checks.pyx"], check=True)
include = f"-I{sysconfig.get_path('include')}"
command = ["cc", "-shared", "-fPIC", "-O0", "-w", include, "checks.c"]
subprocess.run([*command, "-o", "checks.so"], check=True)
sys.path.insert(0, ".")
checks = __import__("checks")

behind = memoryview(array("d", range(10)))
front = behind[:3]
answers = []
for function, arguments in (
    ("item", (front, 7)),
    ("item_unchecked", (front, 7)),
    ("power", (64,)),
    ("power_checked", (64,)),
):
    try:
        answers.append(getattr(checks, function)(*arguments))
    except (IndexError, OverflowError) as error:
        answers.append(type(error))
        print(f"{function}: {type(error).__name__}: {error}")
    else:
        print(f"{function} = {answers[-1]}")
assert answers == [IndexError, 7.0, 0, OverflowError]
