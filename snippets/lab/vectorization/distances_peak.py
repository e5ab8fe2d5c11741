# /// script
# dependencies = ["numpy"]
# ///
"""Broadcasting holds seven results' worth of memory for distances in three dimensions."""

import tracemalloc
from collections.abc import Callable

import numpy as np

rows = np.arange(1_500.0).reshape(500, 3) % 7.0


def broadcast() -> np.ndarray:
    difference = rows[:, None, :] - rows[None, :, :]
    return np.sqrt((difference * difference).sum(axis=-1))


def column_by_column() -> np.ndarray:
    total = np.zeros((500, 500))
    for column in rows.T:
        difference = column[:, None] - column[None, :]
        difference *= difference
        total += difference
        del difference
    return np.sqrt(total, out=total)


def peak(function: Callable[[], np.ndarray]) -> float:
    function()
    tracemalloc.start()
    result = function()
    most = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    return int(most / result.nbytes + 0.5)


assert np.array_equal(broadcast(), column_by_column())
results = {f.__name__: peak(f) for f in (broadcast, column_by_column)}
for name, count in results.items():
    print(f"{name} = {count} times the result")
assert results == {"broadcast": 7, "column_by_column": 2}
