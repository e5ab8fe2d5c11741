"""sorted needs a second list, which shows in the peak; list.sort of sorted rows needs none."""

import tracemalloc
from collections.abc import Callable

COUNT = 100_000
POINTERS = COUNT * 8
rows = list(range(COUNT))


def extra_at_peak(function: Callable[[], object]) -> int:
    tracemalloc.start()
    function()
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    return peak


copying, in_place = extra_at_peak(lambda: sorted(rows)), extra_at_peak(rows.sort)
print("sorted needs room for all pointers again =", copying >= POINTERS)
print("rows.sort needs less than a hundredth of it =", in_place < POINTERS / 100)
assert copying >= POINTERS
assert in_place < POINTERS / 100
