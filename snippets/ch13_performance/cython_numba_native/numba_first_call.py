# /// script
# dependencies = ["numba", "numpy"]
# [tool.proven]
# timeout = 30
# [tool.proven.benchmark]
# ratio = "first_call / second_call"
# returns = "s"
# at_least = 15000
# margin = 1.5
# ///
"""The first call of a Numba function takes at least 15,000 times as long as the second."""

import time

import numba
import numpy as np

values = np.full(10_000, 0.5)


@numba.njit  # type: ignore[untyped-decorator]
def total_of_squares(numbers: np.ndarray) -> float:
    total = 0.0
    for number in numbers:
        total += number * number
    return total


def seconds_of_a_call() -> float:
    start = time.perf_counter()
    assert total_of_squares(values) == 2_500.0
    return time.perf_counter() - start


# There is one first call in a process; each of the processes that measure has its own.
FIRST = seconds_of_a_call()


def first_call() -> float:
    return FIRST


def second_call() -> float:
    return seconds_of_a_call()


assert second_call() < first_call()
