# /// script
# dependencies = ["numba", "numpy"]
# [tool.proven]
# timeout = 30
# [tool.proven.benchmark]
# ratio = "compiling / saved_by_a_call"
# returns = "s"
# sizes = [100, 1000, 10000]
# at_least = 50
# margin = 1.5
# ///
"""Numba pays after at least 50 calls: that many over 10,000 numbers save what compiling took."""

import time
from collections.abc import Callable

import numba
import numpy as np

Measure = Callable[[], float]


def seconds(function: Callable[[], int]) -> float:
    start = time.perf_counter()
    function()
    return time.perf_counter() - start


def all_steps(numbers: np.ndarray) -> int:
    total = 0
    for number in numbers:
        now = number
        while now != 1:
            now = 3 * now + 1 if now % 2 else now // 2
            total += 1
    return total


def in_numpy(numbers: np.ndarray) -> int:
    left, total = numbers, 0
    while left.size:
        left = left[left != 1]
        total += left.size
        left = np.where(left % 2, 3 * left + 1, left // 2)
    return total


def numbers_of(size: int) -> np.ndarray:
    return np.arange(size) % 100 + 1


compiled = numba.njit(all_steps)
few = numbers_of(10)
FIRST = seconds(lambda: compiled(few))  # once in a process, as it is in yours


def compiling(size: int) -> Measure:
    return lambda: FIRST


def saved_by_a_call(size: int) -> Measure:
    numbers = numbers_of(size)

    def measure() -> float:
        in_c = min(seconds(lambda: compiled(numbers)) for _ in range(3))
        return min(seconds(lambda: in_numpy(numbers)) for _ in range(3)) - in_c

    return measure


assert compiled(few) == in_numpy(few) == all_steps(few)
