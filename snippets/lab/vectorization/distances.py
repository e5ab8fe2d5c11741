# /// script
# dependencies = ["numba", "numpy"]
# [tool.proven]
# timeout = 30
# [tool.proven.benchmark]
# ratio = "with_numpy / with_numba"
# beside = ["with_lists", "with_matmul"]
# sizes = [2, 8, 32, 128]
# at_least = 4
# margin = 1.5
# ///
"""Distances among 128 points take at least 4 times as long by broadcasting as in Numba."""

from collections.abc import Callable

import numba
import numpy as np

Run = Callable[[], int]


def points(size: int) -> np.ndarray:
    return np.arange(size * 3.0).reshape(size, 3) % 7.0


def with_lists(size: int) -> Run:
    rows: list[list[float]] = points(size).tolist()

    def run() -> int:
        matrix = [
            [((a - x) ** 2 + (b - y) ** 2 + (c - z) ** 2) ** 0.5 for x, y, z in rows]
            for a, b, c in rows
        ]
        return round(1000 * float(matrix[0][-1]))

    return run


def with_numpy(size: int) -> Run:
    rows = points(size)

    def run() -> int:
        difference = rows[:, None, :] - rows[None, :, :]
        matrix = np.sqrt((difference * difference).sum(axis=-1))
        return round(1000 * float(matrix[0, -1]))

    return run


def with_matmul(size: int) -> Run:
    rows = points(size)

    def run() -> int:
        squares = (rows * rows).sum(axis=1)
        gram = squares[:, None] + squares[None, :] - 2.0 * (rows @ rows.T)
        matrix = np.sqrt(np.maximum(gram, 0.0, out=gram), out=gram)
        return round(1000 * float(matrix[0, -1]))

    return run


def distances(rows: np.ndarray) -> np.ndarray:
    count, width = rows.shape
    matrix = np.empty((count, count))
    for i in range(count):
        for j in range(count):
            total = 0.0
            for k in range(width):
                difference = rows[i, k] - rows[j, k]
                total += difference * difference
            matrix[i, j] = total**0.5
    return matrix


compiled = numba.njit(distances)


def with_numba(size: int) -> Run:
    rows = points(size)
    compiled(rows)
    return lambda: round(1000 * float(compiled(rows)[0, -1]))


makers = (with_lists, with_numpy, with_matmul, with_numba)
assert len({make(32)() for make in makers}) == 1
