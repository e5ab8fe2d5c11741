# /// script
# [tool.proven.benchmark]
# ratio = "profiled / plain"
# at_least = 3
# ///
"""An empty sys.setprofile function makes 2,000 small calls take at least 3 times as long."""

import sys
from types import FrameType


def see(frame: FrameType, event: str, argument: object) -> None:
    pass


def increment(number: int) -> int:
    return number + 1


def plain() -> int:
    total = 0
    for _ in range(2_000):
        total = increment(total)
    return total


def profiled() -> int:
    sys.setprofile(see)
    try:
        return plain()
    finally:
        sys.setprofile(None)


assert plain() == profiled() == 2_000
