# /// script
# dependencies = ["numba", "numpy"]
# [tool.proven]
# timeout = 30
# [tool.proven.benchmark]
# ratio = "in_python / in_numba"
# at_least = 15
# margin = 1.5
# ///
"""A loop over 10,000 floats takes at least 15 times as long in Python as compiled by Numba."""

import numba
import numpy as np

values = [0.5] * 10_000
array = np.array(values)


def total_of_squares(numbers: list[float]) -> float:
    total = 0.0
    for number in numbers:
        total += number * number
    return total


compiled = numba.njit(total_of_squares)


def in_python() -> float:
    return total_of_squares(values)


def in_numba() -> float:
    return float(compiled(array))


assert in_python() == in_numba() == 2_500.0
