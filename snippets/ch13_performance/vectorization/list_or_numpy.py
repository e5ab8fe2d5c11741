# /// script
# dependencies = ["numpy"]
# [tool.proven.benchmark]
# ratio = "in_python / in_numpy"
# sizes = [1, 4, 16, 64, 256, 1024, 16384]
# at_least = 60
# margin = 1.5
# ///
"""Over 16,384 floats, a comprehension takes at least 60 times as long as NumPy."""

from collections.abc import Callable

import numpy as np


def in_python(size: int) -> Callable[[], float]:
    x, y = [0.5] * size, [1.0] * size

    def run() -> float:
        return [2.0 * a + b for a, b in zip(x, y)][-1]

    return run


def in_numpy(size: int) -> Callable[[], float]:
    x, y = np.full(size, 0.5), np.full(size, 1.0)

    def run() -> float:
        return float((2.0 * x + y)[-1])

    return run


assert in_python(100)() == in_numpy(100)() == 2.0
