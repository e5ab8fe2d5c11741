# /// script
# dependencies = ["numpy"]
# ///
"""Integers in an array wrap around without a word; only NumPy scalars warn."""

import warnings

import numpy as np

warnings.simplefilter("always")
with warnings.catch_warnings(record=True) as caught:
    wrapped = np.array([2**63 - 1]) + 1
    print("array:", wrapped, "warnings:", len(caught))
    scalar = np.int64(2**63 - 1) + np.int64(1)
    print("scalar:", scalar, "warnings:", [str(w.message) for w in caught])
    assert len(caught) == 1
assert int(wrapped[0]) == int(scalar) == -(2**63)

pixels = np.array([200, 100], dtype=np.uint8)
print("pixels + pixels:", pixels + pixels)
print("pixels.sum():", pixels.sum(), pixels.sum().dtype)  # sums widen, + does not
print("pixels - 150:", pixels - 150)
assert (pixels + pixels).tolist() == [144, 200]
assert (pixels - 150).tolist() == [50, 206]
assert pixels.sum() == 300
