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
    folder.mkdir(exist_ok=True)
    pyx, target = folder / f"{name}.pyx", folder / f"{name}.so"
    if not target.exists():
        pyx.write_text(source)
        include = f"-I{sysconfig.get_path('include')}"
        unfinished = folder / f"{os.getpid()}.so"
        link = ["cc", "-shared", "-fPIC", "-O2", "-w", include]
        link += [str(pyx.with_suffix(".c")), "-o", str(unfinished)]
        subprocess.run([sys.executable, "-m", "cython", pyx], check=True)
        subprocess.run(link, check=True)
        unfinished.replace(target)
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
