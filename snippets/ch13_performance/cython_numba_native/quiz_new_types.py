# /// script
# dependencies = ["numba", "numpy"]
# [tool.proven]
# timeout = 30
# ///
"""A Numba function with an explicit signature refuses a new type; without one it compiles anew."""

import numba
import numpy as np


def first(numbers: np.ndarray) -> float:
    return float(numbers[0])


benchmarked = np.ones(4)
production = [np.ones(4, np.float32), np.ones(8)[::2], np.ones((2, 2))[0]]

lazy = numba.njit(first)
lazy(benchmarked)
print(f"after the benchmark: {len(lazy.signatures)} version")
for numbers in production:
    lazy(numbers)
print(f"in production: {len(lazy.signatures)} versions")
assert len(lazy.signatures) == 3

eager = numba.njit("float64(float64[::1])")(first)
refused = 0
for numbers in production:
    try:
        eager(numbers)
    except TypeError:
        refused += 1
print(f"refused by an explicit signature: {refused}")
assert refused == 2
