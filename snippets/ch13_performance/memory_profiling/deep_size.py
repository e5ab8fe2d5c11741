"""A recursive getsizeof must count each object once, or shared rows are paid many times."""

import sys
from typing import Any


def naive(thing: Any) -> int:
    parts = thing if isinstance(thing, list) else []
    return sys.getsizeof(thing) + sum(map(naive, parts))


def deep(thing: Any, seen: set[int] | None = None) -> int:
    seen = set() if seen is None else seen
    if id(thing) in seen:
        return 0
    seen.add(id(thing))
    parts = thing if isinstance(thing, list) else []
    return sys.getsizeof(thing) + sum(deep(part, seen) for part in parts)


row = list(range(10_000, 11_000))
table = [row] * 1_000  # one row, referred to a thousand times
print("naive sum over deep sum =", naive(table) // deep(table))
print("deep sum over getsizeof =", deep(table) // sys.getsizeof(table))
assert naive(table) > 500 * deep(table)
assert deep(table) > 4 * sys.getsizeof(table)
