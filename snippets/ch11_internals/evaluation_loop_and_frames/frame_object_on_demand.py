"""A call allocates no frame object; one is built when somebody asks for the frame."""

import sys
from collections.abc import Callable
from types import FrameType


def at_depth(n: int, action: Callable[[], int]) -> int:
    return at_depth(n - 1, action) if n else action()


def leave_alone() -> None:
    pass


def walk_to_the_bottom() -> None:
    frame: FrameType | None = sys._getframe()
    while frame:
        frame = frame.f_back


def blocks_at(depth: int, action: Callable[[], None]) -> int:
    """Memory blocks that are newly in use, measured before the calls return."""
    before = sys.getallocatedblocks()

    def measure() -> int:
        action()
        return sys.getallocatedblocks() - before

    return at_depth(depth, measure)


for depth in (100, 200):
    blocks_at(depth, walk_to_the_bottom)  # fill the free lists
calls = blocks_at(200, leave_alone) - blocks_at(100, leave_alone)
walk = blocks_at(200, walk_to_the_bottom) - blocks_at(100, walk_to_the_bottom)
print(f"blocks for 100 more calls = {calls}")
print(f"blocks for 100 more calls that are inspected = {walk}")
assert calls == 0
assert walk == 100
