# /// script
# dependencies = ["numba", "numpy"]
# [tool.proven]
# timeout = 30
# ///
"""Compiled by Numba, ints wrap, bounds are not checked, and globals keep their first value."""

import numba
import numpy as np

RATE = 2


@numba.njit  # type: ignore[untyped-decorator]
def power(n: int) -> int:
    result = 1
    for _ in range(n):
        result *= RATE
    return result


@numba.njit  # type: ignore[untyped-decorator]
def item(numbers: np.ndarray, index: int) -> int:
    return numbers[index]  # type: ignore[no-any-return]


print("2 ** 64 =", power(64), "in Numba,", power.py_func(64), "in Python")
assert power(64) == 0

RATE = 3
print("3 ** 2 =", power(2), "in Numba,", power.py_func(2), "in Python")
assert power(2) == 4

behind = np.arange(10)
front = behind[:3]
print("item 7 of 3 =", item(front, 7), "in Numba")
assert item(front, 7) == 7  # read from the memory behind the slice
try:
    item.py_func(front, 7)
except IndexError as error:
    print("in Python:", error)
