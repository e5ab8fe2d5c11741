# /// script
# dependencies = ["numpy"]
# ///
"""Distances by matrix product cancel: two points far from the origin fall together."""

import numpy as np

rows = np.array([[1e9, 0.0], [1e9 + 3.0, 4.0]])

difference = rows[:, None, :] - rows[None, :, :]
direct = np.sqrt((difference * difference).sum(axis=-1))
squares = (rows * rows).sum(axis=1)
gram = squares[:, None] + squares[None, :] - 2.0 * (rows @ rows.T)
product = np.sqrt(np.maximum(gram, 0.0))

print(f"difference first = {direct[0, 1]}")
print(f"matrix product is within 1 of it = {abs(product[0, 1] - 5.0) < 1}")
assert direct[0, 1] == 5.0
assert np.abs(gram).max() <= 1_024  # what rounding left of numbers near 10**18
assert np.abs(product - 5.0).min() >= 1

centred = rows - rows.mean(axis=0)
squares = (centred * centred).sum(axis=1)
gram = squares[:, None] + squares[None, :] - 2.0 * (centred @ centred.T)
print(f"matrix product, centred = {np.sqrt(gram[0, 1])}")
assert np.sqrt(gram[0, 1]) == 5.0
