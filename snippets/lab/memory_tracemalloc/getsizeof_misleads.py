"""sys.getsizeof never shows a plain instance above a slotted one; allocations do."""

import gc
import sys
import tracemalloc
from collections.abc import Callable

N = 10_000


class Plain:
    def __init__(self) -> None:
        self.x = self.y = self.z = None


class Slotted:
    __slots__ = ("x", "y", "z")

    def __init__(self) -> None:
        self.x = self.y = self.z = None


def touched() -> Plain:
    item = Plain()
    vars(item)  # a debugger, a serialiser or a logger does this
    return item


def allocated(make: Callable[[], object]) -> int:
    kept: list[object] = [None] * N
    older = [make() for _ in range(N)]  # they took what the free lists held
    tracemalloc.start()
    for n in range(N):
        kept[n] = make()
    size = tracemalloc.get_traced_memory()[0]
    tracemalloc.stop()
    assert len(older) == len(kept)
    return round(size / N)


gc.disable()
for make in (Slotted, Plain, touched):
    name = make.__name__
    print(f"{name} by getsizeof = {sys.getsizeof(make())} bytes")
    print(f"{name} allocated = {allocated(make)} bytes")
assert sys.getsizeof(Plain()) <= sys.getsizeof(Slotted())
assert allocated(Slotted) < allocated(Plain) < allocated(touched)
