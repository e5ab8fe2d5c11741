# /// script
# dependencies = ["numpy"]
# [tool.proven.benchmark]
# ratio = "with_arrays / with_floats"
# at_least = 6
# margin = 1.5
# ///
"""The length of a vector of three takes NumPy at least 6 times as long as plain floats."""

import math

import numpy as np

a, b = (1.0, 2.0, 2.0), (0.0, 0.0, 0.0)
array_a, array_b = np.array(a), np.array(b)


def with_floats() -> float:
    x, y, z = a[0] - b[0], a[1] - b[1], a[2] - b[2]
    return math.sqrt(x * x + y * y + z * z)


def with_arrays() -> float:
    difference = array_a - array_b
    return float(np.sqrt((difference * difference).sum()))


assert with_floats() == with_arrays() == 3.0
