"""An entry of lru_cache costs more memory than one of an unlimited cache or of a dict."""

import tracemalloc
from collections.abc import Callable
from functools import cache, lru_cache

COUNT = 10_000
KEYS = [(number, number + 1) for number in range(1_000, 1_000 + COUNT)]


def fill_dict() -> object:
    return dict.fromkeys(KEYS)


def fill(function: Callable[[int, int], None]) -> object:
    for one, other in KEYS:
        function(one, other)
    return function


def nothing(one: int, other: int) -> None: ...


def bytes_each(make: Callable[[], object]) -> int:
    tracemalloc.start()
    kept = make()
    size = tracemalloc.get_traced_memory()[0]
    tracemalloc.stop()
    del kept
    return round(size / COUNT)


limited = bytes_each(lambda: fill(lru_cache(maxsize=COUNT)(nothing)))
unlimited = bytes_each(lambda: fill(cache(nothing)))
table = bytes_each(fill_dict)
print(f"bytes of an lru_cache entry = {limited}")
print(f"bytes of a cache entry = {unlimited}")
print(f"bytes of a dict entry = {table}")
assert limited > unlimited > table
