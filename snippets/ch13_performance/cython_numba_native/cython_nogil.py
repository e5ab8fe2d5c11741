# /// script
# dependencies = ["cython"]
# [tool.proven]
# needs = ["cc"]
# interpreters = ["3.11", "3.12", "3.13", "3.14", "3.14t"]
# timeout = 60
# [tool.proven.benchmark]
# cores = "work"
# threads = 2
# at_least = 1.5
# interpreters = ["3.11", "3.12", "3.13", "3.14", "3.14t"]
# ///
"""Inside `with nogil`, two threads in a Cython function keep at least 1.5 cores busy."""

import contextlib
import hashlib
import importlib.util
import os
import subprocess
import sys
import sysconfig
import tempfile
from array import array
from pathlib import Path
from types import ModuleType

CYTHON = """
# cython: language_level=3, boundscheck=False, freethreading_compatible=True
def total_of_squares(double[::1] numbers):
    cdef double total = 0.0
    cdef Py_ssize_t i
    with nogil:
        for i in range(numbers.shape[0]):
            total += numbers[i] * numbers[i]
    return total
"""


def compiled(name: str, source: str) -> ModuleType:
    """Compile once for each source and interpreter, and import the result."""
    digest = hashlib.sha256((source + sys.version).encode()).hexdigest()[:16]
    folder = Path(tempfile.gettempdir(), f"{name}-{digest}")
    target = folder / f"{name}.so"
    if not target.exists():
        work = folder.with_suffix(f".{os.getpid()}")
        work.mkdir()
        (work / f"{name}.pyx").write_text(source)
        include = f"-I{sysconfig.get_path('include')}"
        link = ["cc", "-shared", "-fPIC", "-O2", "-w", include]
        cython = [sys.executable, "-m", "cython", f"{name}.pyx"]
        for command in (cython, [*link, f"{name}.c", "-o", target.name]):
            subprocess.run(command, check=True, cwd=work)
        with contextlib.suppress(OSError):  # another process was first
            work.rename(folder)
    spec = importlib.util.spec_from_file_location(name, target)
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


squares = compiled("squares", CYTHON)
values = array("d", [0.5] * 100_000)


def work() -> float:
    return float(squares.total_of_squares(values))


assert work() == 25_000.0
