# /// script
# dependencies = ["numba", "numpy"]
# [tool.proven]
# timeout = 30
# [tool.proven.benchmark]
# ratio = "with_numpy / with_numba"
# beside = ["with_lists", "with_masks"]
# sizes = [10, 100, 1000, 10000]
# at_least = 4
# margin = 1.5
# ///
"""Steps to 1 for 10,000 numbers (Collatz) take at least 4 times as long in NumPy as in Numba."""

from collections.abc import Callable

import numba
import numpy as np

Run = Callable[[], int]


def steps_of(number: int) -> int:
    steps = 0
    while number != 1:
        if number % 2:
            number = 3 * number + 1
        else:
            number //= 2
        steps += 1
    return steps


def with_lists(size: int) -> Run:
    numbers = [n % 100 + 1 for n in range(size)]
    return lambda: sum(map(steps_of, numbers))


def with_numpy(size: int) -> Run:
    numbers = np.arange(size) % 100 + 1

    def run() -> int:
        left, total = numbers, 0
        while left.size:
            left = left[left != 1]
            total += left.size
            left = np.where(left % 2, 3 * left + 1, left // 2)
        return total

    return run


def with_masks(size: int) -> Run:
    numbers = np.arange(size) % 100 + 1

    def run() -> int:
        now, total = numbers.copy(), 0
        while (active := now != 1).any():
            odd = active & (now % 2 == 1)
            even = active & ~odd
            now[odd] = 3 * now[odd] + 1
            now[even] //= 2
            total += int(active.sum())
        return total

    return run


compiled = numba.njit(steps_of)


def all_steps(numbers: np.ndarray) -> int:
    total = 0
    for number in numbers:
        total += compiled(number)
    return total


compiled_loop = numba.njit(all_steps)


def with_numba(size: int) -> Run:
    numbers = np.arange(size) % 100 + 1
    compiled_loop(numbers)
    return lambda: int(compiled_loop(numbers))


makers = (with_lists, with_numpy, with_masks, with_numba)
assert len({make(100)() for make in makers}) == 1
