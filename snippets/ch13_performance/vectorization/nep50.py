# /// script
# dependencies = ["numpy"]
# ///
"""A Python number takes the type of the array beside it; a NumPy scalar keeps its own."""

import numpy as np

small = np.array([1, 2], dtype=np.uint8)
single = np.array([1, 2], dtype=np.float32)
results = {
    "uint8 array + 1": small + 1,
    "uint8 array + 1.5": small + 1.5,
    "uint8 array + np.int64(1)": small + np.int64(1),
    "float32 array * 2.0": single * 2.0,
    "float32 array * np.float64(2)": single * np.float64(2),
    "float32 array * np.mean([2, 2])": single * np.mean([2, 2]),
    "float32 array * int64 array": single * np.array([2, 2]),
}
for name, result in results.items():
    print(f"{name:32} {result.dtype}")
assert results["float32 array * 2.0"].dtype == np.float32
assert results["float32 array * np.float64(2)"].dtype == np.float64

try:
    small + 300
except OverflowError as error:
    print(f"uint8 array + 300: {error}")
else:
    raise AssertionError("300 went into a uint8")
