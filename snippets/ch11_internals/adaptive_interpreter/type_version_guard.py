"""Changing a class or its base makes LOAD_ATTR miss; changing an instance does not."""

import sys
from collections.abc import Callable
from typing import Any


class Base:
    pass


class Point(Base):
    def __init__(self) -> None:
        self.x = 1


def read(point: Point) -> int:
    return point.x


changes: dict[str, Callable[[Point], object]] = {
    "use of another instance": lambda point: read(Point()),
    "new attribute on the instance": lambda point: setattr(point, "y", 2),
    "vars() of the instance": vars,
    "new attribute on the class": lambda point: setattr(Point, "label", "p"),
    "new attribute on its base": lambda point: setattr(Base, "label", "b"),
}
code: Any = read.__code__
missed: list[bool] = []
for label, change in changes.items():
    point = Point()
    for _ in range(200):
        read(point)  # warm up
    before = code._co_code_adaptive
    change(point)
    read(point)  # a miss is counted down in the inline cache
    missed.append(code._co_code_adaptive != before)
    print(f"{label} = {'miss' if missed[-1] else 'hit'}")
assert missed == [False, False, sys.version_info < (3, 13), True, True]
