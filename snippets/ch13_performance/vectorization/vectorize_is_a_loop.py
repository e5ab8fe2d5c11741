# /// script
# dependencies = ["numpy"]
# ///
"""np.vectorize calls the Python function for each element, and takes the type of the first."""

import numpy as np

calls: list[float] = []


def discount(price: float) -> float:
    calls.append(price)
    return 0 if price < 10 else price * 0.95


prices = np.array([1.0, 20.0, 30.0])
guessed = np.vectorize(discount)(prices)
print(f"calls for {prices.size} elements = {len(calls)}")
print("type taken from the first result:", guessed, guessed.dtype.kind)
assert len(calls) == prices.size + 1  # once more, to find the type
assert guessed.tolist() == [0, 19, 28]

told = np.vectorize(discount, otypes=[float])(prices)
print("type told:", told, told.dtype.kind)
arrays = np.where(prices < 10, 0, prices * 0.95)
print("np.where:", arrays, arrays.dtype.kind)
assert told.tolist() == arrays.tolist() == [0.0, 19.0, 28.5]
