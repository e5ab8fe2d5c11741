"""Dead floats, lists and tuples leave blocks on a free list; dead frames do not."""

import contextvars
import gc
import sys
from collections.abc import Callable

COUNT = 3_000
INDEXES = list(range(COUNT))
gc.disable()  # a collection would empty the free lists


def frame() -> object:
    return sys._getframe()


def released(make: Callable[[], object]) -> int:
    """Blocks that the allocator gets back when COUNT objects die."""
    gc.collect()
    keep: list[object] = [None] * COUNT
    for i in INDEXES:
        keep[i] = make()
    full = sys.getallocatedblocks()
    for i in INDEXES:
        keep[i] = None
    return full - sys.getallocatedblocks()


for _ in range(2):  # the first time warms up
    baseline = released(object)  # object() has no free list
since_314 = sys.version_info >= (3, 14)
makers: dict[str, tuple[Callable[[], object], int]] = {
    "float": (lambda: float("1.5"), 100),
    "list": (lambda: [], 80),
    "dict": (lambda: {}, 80),
    "tuple of 20": (lambda: tuple(INDEXES[:20]), 2_000),
    "tuple of 21": (lambda: tuple(INDEXES[:21]), 0),
    "Context": (contextvars.Context, 255),
    "frame": (frame, 0),
    "int": (lambda: int("5000"), 100 if since_314 else 0),
    "range": (lambda: range(5), 6 if since_314 else 0),
    "built-in method": (lambda: INDEXES.append, 16 if since_314 else 0),
    "complex": (lambda: complex("1j"), 100 if sys.version_info >= (3, 15) else 0),
}

for name, (make, capacity) in makers.items():
    kept = baseline - released(make)
    print(f"{name} = {kept} kept")
    assert kept == capacity, name
