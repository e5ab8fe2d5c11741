# /// script
# dependencies = ["cython", "mypy[mypyc]", "numpy"]
# [tool.proven]
# needs = ["cc"]
# interpreters = ["3.11", "3.12", "3.13", "3.14", "3.14t"]
# timeout = 120
# [tool.proven.benchmark]
# ratio = "with_mypyc / with_cython"
# beside = ["with_numpy"]
# sizes = [1, 10, 100, 1000, 10000, 100000]
# at_least = 30
# margin = 1.5
# ///
"""axpy of 100,000 floats takes at least 30 times as long on lists with mypyc as on buffers with Cython."""

import contextlib
import hashlib
import importlib.util
import os
import subprocess
import sys
import sysconfig
import tempfile
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import numpy as np

Run = Callable[[], float]

CYTHON = """
# cython: language_level=3, boundscheck=False, wraparound=False
# cython: cdivision=True, freethreading_compatible=True

def axpy(double[::1] x, double[::1] y, double[::1] result):
    cdef Py_ssize_t i
    for i in range(x.shape[0]):
        result[i] = 2.0 * x[i] + y[i]
"""

MYPYC = """

def axpy(x: list[float], y: list[float]) -> list[float]:
    return [2.0 * x[i] + y[i] for i in range(len(x))]
"""


def compiled(file: str, source: str) -> ModuleType:
    """Compile once for each source and interpreter, and import the result."""
    digest = hashlib.sha256((source + sys.version).encode()).hexdigest()[:16]
    folder = Path(tempfile.gettempdir(), f"{Path(file).stem}-{digest}")
    target = folder / (Path(file).stem + str(sysconfig.get_config_var("EXT_SUFFIX")))
    if not target.exists():
        work = folder.with_suffix(f".{os.getpid()}")
        work.mkdir()
        (work / file).write_text(source)
        if file.endswith(".pyx"):
            commands = [[sys.executable, "-m", "cython", file]]
            include = f"-I{sysconfig.get_path('include')}"
            link = ["cc", "-shared", "-fPIC", "-O3", "-w", include]
            commands += [[*link, file[:-3] + "c", "-o", target.name]]
        else:
            commands = [[sys.executable, "-m", "mypyc", file]]
        for command in commands:
            subprocess.run(command, check=True, cwd=work, stdout=subprocess.DEVNULL)
        with contextlib.suppress(OSError):  # another process was first
            work.rename(folder)
    spec = importlib.util.spec_from_file_location(Path(file).stem, target)
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


in_cython = compiled("in_cython.pyx", CYTHON)
in_mypyc = compiled("in_mypyc.py", MYPYC)


def with_cython(size: int) -> Run:
    x, y = np.full(size, 0.5), np.full(size, 1.0)

    def run() -> float:
        result = np.empty(size)
        in_cython.axpy(x, y, result)
        return float(result[-1])

    return run


def with_mypyc(size: int) -> Run:
    x, y = [0.5] * size, [1.0] * size
    return lambda: float(in_mypyc.axpy(x, y)[-1])


def with_numpy(size: int) -> Run:
    x, y = np.full(size, 0.5), np.full(size, 1.0)
    return lambda: float((2.0 * x + y)[-1])


assert with_cython(10)() == with_mypyc(10)() == with_numpy(10)() == 2.0
