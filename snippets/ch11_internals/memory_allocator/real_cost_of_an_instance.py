"""An instance costs about twice what getsizeof says; with __slots__ it says it all."""

import sys
import tracemalloc


class Plain:
    def __init__(self) -> None:
        self.x = self.y = self.z = None


class Slotted:
    __slots__ = ("x", "y", "z")

    def __init__(self) -> None:
        self.x = self.y = self.z = None


class Opened(Plain):
    def __init__(self) -> None:
        super().__init__()
        vars(self)  # creates the dict that the attributes had done without


def requested(make: type[object]) -> int:
    """Bytes requested for each of 10,000 instances, to the nearest 8."""
    keep: list[object] = [None] * 10_000
    make()
    tracemalloc.start()
    for i in range(10_000):
        keep[i] = make()
    total = tracemalloc.get_traced_memory()[0]
    tracemalloc.stop()
    return round(total / 10_000 / 8) * 8


assert requested(Slotted) == sys.getsizeof(Slotted()) == 56
assert requested(Opened) > requested(Plain) + 56
assert requested(Plain) > 1.5 * sys.getsizeof(Plain())
print(f"getsizeof of a plain instance = {sys.getsizeof(Plain())} bytes")
print(f"requested for a plain instance = {requested(Plain)} bytes")
print(f"requested once its __dict__ was read = {requested(Opened)} bytes")
print(f"requested for a slotted instance = {requested(Slotted)} bytes")
