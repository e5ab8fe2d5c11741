"""Only setattr makes instances of any class share one object for an attribute name."""

import sys
from collections.abc import Callable
from typing import Any


def name() -> str:
    return "-".join(["runtime", "name"])  # a new object at each call


def by_setattr(record: Any) -> None:
    setattr(record, name(), 1)


def by_item(record: Any) -> None:
    vars(record)[name()] = 1


def by_update(record: Any) -> None:
    vars(record).update({name(): 1})


def by_assignment(record: Any) -> None:
    record.__dict__ = {name(): 1}


def shared(fill: Callable[[Any], None], first: type, second: type) -> bool:
    """Whether the only key of two instances is one object."""
    one, two = first(), second()
    fill(one)
    fill(two)
    return next(iter(vars(one))) is next(iter(vars(two)))


newer = sys.version_info >= (3, 13)
expected: dict[Callable[[Any], None], tuple[bool, bool]] = {
    by_setattr: (True, True),
    by_item: (True, False),
    by_update: (newer, False),
    by_assignment: (False, False),
}
for fill, answer in expected.items():
    classes = [type(f"Record{number}", (), {}) for number in range(3)]
    same = shared(fill, classes[0], classes[0])
    other = shared(fill, classes[1], classes[2])
    print(f"{fill.__name__}: one class = {same}, two classes = {other}")
    assert (same, other) == answer
