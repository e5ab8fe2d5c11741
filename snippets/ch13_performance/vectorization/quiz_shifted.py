# /// script
# dependencies = ["numpy"]
# ///
"""`a[1:] += a[:-1]` adds old neighbours; the loop that looks the same makes running totals."""

import numpy as np

looped, shifted = [1, 1, 1, 1], np.array([1, 1, 1, 1])
for i in range(1, 4):
    looped[i] += looped[i - 1]
shifted[1:] += shifted[:-1]
print("loop:", looped)
print("array:", shifted.tolist())
print("np.cumsum:", np.cumsum([1, 1, 1, 1]).tolist())
assert looped == [1, 2, 3, 4]
assert shifted.tolist() == [1, 2, 2, 2]
