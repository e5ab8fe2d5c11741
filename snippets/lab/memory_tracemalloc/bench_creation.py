# /// script
# requires-python = ">=3.11"
# [tool.proven.benchmark]
# ratio = "namedtuples / tuples"
# at_least = 3
# beside = ["dicts", "instances", "slotted", "dataclasses"]
# ///
"""Making a namedtuple takes at least three times as long as making a tuple."""

from dataclasses import dataclass
from typing import NamedTuple

NUMBERS = range(500)


class Named(NamedTuple):
    x: int
    y: int
    z: int


class Plain:
    def __init__(self, x: int, y: int, z: int) -> None:
        self.x, self.y, self.z = x, y, z


class Slotted:
    __slots__ = ("x", "y", "z")

    def __init__(self, x: int, y: int, z: int) -> None:
        self.x, self.y, self.z = x, y, z


@dataclass(slots=True)
class Data:
    x: int
    y: int
    z: int


def tuples() -> int:
    return len([(n, n, n) for n in NUMBERS])


def dicts() -> int:
    return len([{"x": n, "y": n, "z": n} for n in NUMBERS])


def namedtuples() -> int:
    return len([Named(n, n, n) for n in NUMBERS])


def instances() -> int:
    return len([Plain(n, n, n) for n in NUMBERS])


def slotted() -> int:
    return len([Slotted(n, n, n) for n in NUMBERS])


def dataclasses() -> int:
    return len([Data(n, n, n) for n in NUMBERS])


assert tuples() == namedtuples() == dicts() == instances() == slotted() == dataclasses()
