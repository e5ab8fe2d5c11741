# /// script
# dependencies = ["numpy"]
# ///
"""tracemalloc sees what goes through Python's allocators; mmap and C's malloc do not."""

import ctypes
import mmap
import tracemalloc
from collections.abc import Callable

import numpy as np

SIZE = 10 << 20
libc = ctypes.CDLL(None)
libc.malloc.restype = ctypes.c_void_p
libc.malloc.argtypes = [ctypes.c_size_t]

KINDS: dict[str, Callable[[], object]] = {
    "bytearray": lambda: bytearray(SIZE),
    "NumPy array": lambda: np.zeros(SIZE, dtype=np.uint8),
    "anonymous mmap": lambda: mmap.mmap(-1, SIZE),
    "malloc of a C library": lambda: libc.malloc(SIZE),
}

tracemalloc.start()
seen, kept = {}, []
for kind, allocate in KINDS.items():
    before = tracemalloc.get_traced_memory()[0]
    kept.append(allocate())
    seen[kind] = (tracemalloc.get_traced_memory()[0] - before) >> 20
    print(f"{kind}: {seen[kind]} of 10 MiB traced")
assert list(seen.values()) == [10, 10, 0, 0]
