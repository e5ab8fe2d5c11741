# /// script
# dependencies = ["numba", "numpy"]
# [tool.proven]
# timeout = 30
# [tool.proven.benchmark]
# ratio = "with_lists / with_numpy"
# beside = ["with_array", "with_numba"]
# sizes = [1, 10, 100, 1000, 10000, 100000]
# at_least = 30
# margin = 1.5
# ///
"""axpy of 100,000 floats takes at least 30 times as long with lists as with NumPy."""

from array import array
from collections.abc import Callable

import numba
import numpy as np

Run = Callable[[], float]


def with_lists(size: int) -> Run:
    x, y = [0.5] * size, [1.0] * size

    def run() -> float:
        return [2.0 * a + b for a, b in zip(x, y)][-1]

    return run


def with_array(size: int) -> Run:
    x, y = array("d", [0.5] * size), array("d", [1.0] * size)

    def run() -> float:
        return array("d", [2.0 * a + b for a, b in zip(x, y)])[-1]

    return run


def with_numpy(size: int) -> Run:
    x, y = np.full(size, 0.5), np.full(size, 1.0)

    def run() -> float:
        return float((2.0 * x + y)[-1])

    return run


def axpy(x: np.ndarray, y: np.ndarray) -> np.ndarray:
    result = np.empty_like(x)
    for i in range(len(x)):
        result[i] = 2.0 * x[i] + y[i]
    return result


compiled = numba.njit(axpy)


def with_numba(size: int) -> Run:
    x, y = np.full(size, 0.5), np.full(size, 1.0)
    compiled(x, y)

    def run() -> float:
        return float(compiled(x, y)[-1])

    return run


for make in (with_lists, with_array, with_numpy, with_numba):
    assert make(10)() == 2.0
