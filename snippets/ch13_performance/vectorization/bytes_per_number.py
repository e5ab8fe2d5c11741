# /// script
# dependencies = ["numpy"]
# ///
"""A list of floats holds a pointer and an object for each; array and NumPy hold 8 bytes."""

import sys
import tracemalloc
from array import array
from collections.abc import Callable, Sized

import numpy as np

COUNT = 100_000


def bytes_each(make: Callable[[], Sized]) -> float:
    tracemalloc.start()
    made = make()
    size = tracemalloc.get_traced_memory()[0]
    tracemalloc.stop()
    assert len(made) == COUNT
    return round(size / COUNT)


as_list = bytes_each(lambda: list(map(float, range(COUNT))))
as_array = bytes_each(lambda: array("d", range(COUNT)))
as_numpy = bytes_each(lambda: np.arange(float(COUNT)))
print(f"list = {as_list} bytes")
print(f"array = {as_array} bytes")
print(f"numpy = {as_numpy} bytes")
assert as_list >= 8 + sys.getsizeof(1.5)
assert as_numpy == 8
