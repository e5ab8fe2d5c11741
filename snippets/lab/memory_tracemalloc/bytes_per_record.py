# /// script
# requires-python = ">=3.11"
# dependencies = ["numpy"]
# [tool.proven]
# timeout = 30
# ///
"""A record of three floats costs at least ten times as much in a dict as in columns."""

import gc
import sys
import tracemalloc
from array import array
from collections.abc import Callable
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

N = 20_000
SLOT, VALUES = 8, 3 * sys.getsizeof(0.5)  # one list item, three floats of its own


class Named(NamedTuple):
    x: float
    y: float
    z: float


class Plain:
    def __init__(self, x: float, y: float, z: float) -> None:
        self.x, self.y, self.z = x, y, z


class Slotted:
    __slots__ = ("x", "y", "z")

    def __init__(self, x: float, y: float, z: float) -> None:
        self.x, self.y, self.z = x, y, z


@dataclass(slots=True)
class Data:
    x: float
    y: float
    z: float


def rows(make: Callable[[float, float, float], object]) -> list[object]:
    kept: list[object] = [None] * N  # exact: no room to grow
    for n in range(N):
        kept[n] = make(n + 0.1, n + 0.2, n + 0.3)
    return kept


def columns(make: Callable[[list[float]], object]) -> list[object]:
    return [make([n + part for n in range(N)]) for part in (0.1, 0.2, 0.3)]


def traced(build: Callable[[], list[object]]) -> int:
    first = build()  # takes what the free lists hold, and keeps it
    tracemalloc.start()
    kept = build()
    size = tracemalloc.get_traced_memory()[0]
    tracemalloc.stop()
    assert len(first) == len(kept)
    return round(size / N)


gc.disable()
found = {
    "dict": traced(lambda: rows(lambda x, y, z: {"x": x, "y": y, "z": z})),
    "class": traced(lambda: rows(Plain)),
    "slots": traced(lambda: rows(Slotted)),
    "dataclass(slots=True)": traced(lambda: rows(Data)),
    "namedtuple": traced(lambda: rows(Named)),
    "tuple": traced(lambda: rows(lambda x, y, z: (x, y, z))),
}
for name, size in found.items():
    print(f"{name} = {size} bytes")
    print(f"{name} container = {size - SLOT - VALUES} bytes")
column = traced(lambda: columns(lambda values: array("d", values)))
assert column == traced(lambda: columns(np.array)) == 24
print(f"array or NumPy columns = {column} bytes")
assert found["slots"] == found["dataclass(slots=True)"] < found["tuple"]
assert found["tuple"] < found["namedtuple"] < found["class"] < found["dict"]
assert found["dict"] > 10 * column
