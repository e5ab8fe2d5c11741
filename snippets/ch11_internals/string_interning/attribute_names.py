"""Only setattr makes instances of any class share one object for an attribute name."""

import sys
from collections.abc import Callable


def name() -> str:
    return "-".join(["runtime", "name"])  # a new object at each call


def by_setattr(record: object) -> None:
    setattr(record, name(), None)


def by_item(record: object) -> None:
    vars(record)[name()] = None


def by_update(record: object) -> None:
    vars(record).update({name(): None})


def by_assignment(record: object) -> None:
    record.__dict__ = {name(): None}


def shared(fill: Callable[[object], None], first: type, second: type) -> bool:
    """Whether the only key of two instances is one object."""
    one, two = first(), second()
    fill(one)
    fill(two)
    return next(iter(vars(one))) is next(iter(vars(two)))


newer = sys.version_info >= (3, 13)
expected: dict[Callable[[object], None], tuple[bool, bool]] = {
    by_setattr: (True, True),
    by_item: (True, False),
    by_update: (newer, False),
    by_assignment: (False, False),
}
for fill, answer in expected.items():
    classes = [type("Record", (), {}) for _ in range(3)]
    same = shared(fill, classes[0], classes[0])
    other = shared(fill, classes[1], classes[2])
    print(f"{fill.__name__}: one class = {same}, two classes = {other}")
    assert (same, other) == answer
