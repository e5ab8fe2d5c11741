# /// script
# dependencies = ["numpy"]
# ///
"""From 3.12 on, sum() of floats compensates its rounding errors; np.sum does not."""

import math
import sys

import numpy as np

values = [1e16, 1.0, -1e16] * 1_000
exact = math.fsum(values)
print(f"math.fsum = {exact}")
print(f"sum = {sum(values)}")
print(f"np.sum is exact = {bool(np.sum(values) == exact)}")
assert exact == 1_000.0
assert (sum(values) == exact) == (sys.version_info >= (3, 12))
assert np.sum(values) != exact
