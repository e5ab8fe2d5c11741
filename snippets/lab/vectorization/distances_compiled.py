# /// script
# dependencies = ["cython", "mypy[mypyc]", "numpy"]
# [tool.proven]
# needs = ["cc"]
# interpreters = ["3.11", "3.12", "3.13", "3.14", "3.14t"]
# timeout = 120
# [tool.proven.benchmark]
# ratio = "with_mypyc / with_cython"
# beside = ["with_numpy"]
# sizes = [2, 8, 32, 128]
# at_least = 5
# margin = 1.5
# ///
"""Distances among 128 points take at least 5 times as long with mypyc as with Cython."""

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

Run = Callable[[], int]

CYTHON = """
# cython: language_level=3, boundscheck=False, wraparound=False
# cython: cdivision=True, freethreading_compatible=True
from libc.math cimport sqrt

def distances(double[:, ::1] rows, double[:, ::1] matrix):
    cdef Py_ssize_t i, j, k
    cdef double total, difference
    for i in range(rows.shape[0]):
        for j in range(rows.shape[0]):
            total = 0.0
            for k in range(rows.shape[1]):
                difference = rows[i, k] - rows[j, k]
                total += difference * difference
            matrix[i, j] = sqrt(total)
"""

MYPYC = """
import math

def distances(rows: list[tuple[float, float, float]]) -> list[list[float]]:
    matrix: list[list[float]] = []
    for a, b, c in rows:
        row: list[float] = []
        for x, y, z in rows:
            d, e, f = a - x, b - y, c - z
            row.append(math.sqrt(d * d + e * e + f * f))
        matrix.append(row)
    return matrix
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


def points(size: int) -> np.ndarray:
    return np.arange(size * 3.0).reshape(size, 3) % 7.0


def with_cython(size: int) -> Run:
    rows = points(size)

    def run() -> int:
        matrix = np.empty((size, size))
        in_cython.distances(rows, matrix)
        return round(1000 * float(matrix[0, -1]))

    return run


def with_mypyc(size: int) -> Run:
    rows = [tuple(row) for row in points(size).tolist()]
    return lambda: round(1000 * in_mypyc.distances(rows)[0][-1])


def with_numpy(size: int) -> Run:
    rows = points(size)

    def run() -> int:
        difference = rows[:, None, :] - rows[None, :, :]
        matrix = np.sqrt((difference * difference).sum(axis=-1))
        return round(1000 * float(matrix[0, -1]))

    return run


assert with_cython(32)() == with_mypyc(32)() == with_numpy(32)()
