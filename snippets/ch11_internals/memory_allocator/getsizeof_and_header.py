"""sys.getsizeof adds the 16-byte GC header, but not what the allocator rounds up."""

import sys
import sysconfig
from itertools import pairwise

FREE_THREADED = bool(sysconfig.get_config_var("Py_GIL_DISABLED"))


def distance(things: list[int]) -> int:
    ids = sorted(map(id, things))
    return min(b - a for a, b in pairwise(ids))


empty: list[int] = []
header = sys.getsizeof(empty) - empty.__sizeof__()
assert header == (0 if FREE_THREADED else 16)  # there it is in the object's own header

number = 10**6
assert sys.getsizeof(number) == number.__sizeof__()  # not tracked: nothing to add
reported = sys.getsizeof(number)
taken = distance([number + i for i in range(500)])
assert (reported, taken) == ((44, 48) if FREE_THREADED else (28, 32))

print(f"GC header counted for a list = {header} bytes")
print(f"getsizeof(10**6) = {reported} bytes")
print(f"block that 10**6 takes = {taken} bytes")
