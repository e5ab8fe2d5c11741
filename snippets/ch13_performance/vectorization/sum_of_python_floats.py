# /// script
# dependencies = ["numpy"]
# ///
"""From 3.12 on, sum() of floats compensates its rounding errors; np.sum does not."""

import math
import sys

import numpy as np

values = [1e16, 1.0, -1e16] * 1_000
print(f"math.fsum = {math.fsum(values)}")
print(f"sum = {sum(values)}")
print(f"np.sum is exact = {bool(np.sum(values) == 1_000.0)}")
assert math.fsum(values) == 1_000.0
assert (sum(values) == 1_000.0) == (sys.version_info >= (3, 12))
assert np.sum(values) != 1_000.0
