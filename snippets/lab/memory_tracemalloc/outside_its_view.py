# /// script
# requires-python = ">=3.11"
# dependencies = ["numpy"]
# ///
"""tracemalloc sees a NumPy array, and sees neither a mmap nor what was there before."""

import mmap
import tracemalloc
from collections.abc import Callable

import numpy as np

MIB = 1 << 20


def traced(make: Callable[[], object]) -> float:
    before = tracemalloc.get_traced_memory()[0]
    kept = make()
    size = tracemalloc.get_traced_memory()[0] - before
    del kept
    return round(size / MIB, 1)


older = bytearray(8 * MIB)
tracemalloc.start()
sizes = {
    "made before the start": round(tracemalloc.get_traced_memory()[0] / MIB, 1),
    "bytearray": traced(lambda: bytearray(8 * MIB)),
    "NumPy array": traced(lambda: np.zeros(8 * MIB, dtype=np.uint8)),
    "anonymous mmap": traced(lambda: mmap.mmap(-1, 8 * MIB)),
}
tracemalloc.stop()
for name, size in sizes.items():
    print(f"{name}: traced MiB of {len(older) // MIB} = {size}")
assert list(sizes.values()) == [0.0, 8.0, 8.0, 0.0]
