"""A set of 100,000 ints takes at least eight times the memory of an array of them."""

import random
import tracemalloc
from array import array

N = 100_000
NUMBERS = random.Random(3).sample(range(10**9), k=N)


def bytes_each(kind: str) -> float:
    tracemalloc.start()
    fresh = (number + 1 for number in NUMBERS)  # objects of their own
    kept = set(fresh) if kind == "set" else array("q", fresh)
    size = tracemalloc.get_traced_memory()[0]
    tracemalloc.stop()
    assert len(kept) == N
    return size / N


in_set, in_array = bytes_each("set"), bytes_each("array")
assert in_set >= 8 * in_array
print(f"set: {in_set:.0f} bytes a number")
print(f"array: {in_array:.1f} bytes a number")
