# /// script
# dependencies = ["numba", "numpy"]
# [tool.proven]
# timeout = 30
# [tool.proven.benchmark]
# ratio = "three_operations / fused"
# beside = ["in_blocks"]
# sizes = [1000, 100000, 10000000]
# at = 1000
# at_least = 2
# margin = 1.5
# ///
"""On 1,000 floats, three NumPy operations take at least 2 times as long as one Numba loop."""

from collections.abc import Callable

import numba
import numpy as np

BLOCK = 32_768
Run = Callable[[], float]


def arrays(size: int) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    return np.full(size, 0.5), np.full(size, 1.0), np.empty(size)


def operations(x: np.ndarray, y: np.ndarray, into: np.ndarray) -> None:
    np.multiply(2.0, x, out=into)
    np.add(into, y, out=into)
    np.subtract(into, 1.0, out=into)


def loop(x: np.ndarray, y: np.ndarray, into: np.ndarray) -> None:
    for i in range(len(x)):
        into[i] = 2.0 * x[i] + y[i] - 1.0


compiled = numba.njit(loop)


def three_operations(size: int) -> Run:
    x, y, into = arrays(size)

    def run() -> float:
        operations(x, y, into)
        return float(into[-1])

    return run


def in_blocks(size: int) -> Run:
    x, y, into = arrays(size)

    def run() -> float:
        for start in range(0, size, BLOCK):
            part = slice(start, start + BLOCK)
            operations(x[part], y[part], into[part])
        return float(into[-1])

    return run


def fused(size: int) -> Run:
    x, y, into = arrays(size)
    compiled(x, y, into)

    def run() -> float:
        compiled(x, y, into)
        return float(into[-1])

    return run


assert three_operations(1_000)() == in_blocks(1_000)() == fused(1_000)() == 1.0
