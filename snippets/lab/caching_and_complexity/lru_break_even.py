# /// script
# requires-python = ">=3.11"
# [tool.proven.benchmark]
# ratio = "computed / cached"
# sizes = [1, 2, 4, 8, 16, 32, 64]
# at_least = 5
# ///
"""A function of 64 loop turns takes at least 5 times as long as its lru_cache hit."""

from collections.abc import Callable
from functools import lru_cache


def work(turns: int) -> int:
    total = 0
    for turn in range(turns):
        total += turn
    return total


remembered = lru_cache(maxsize=128)(work)


def computed(turns: int) -> Callable[[], int]:
    return lambda: work(turns)


def cached(turns: int) -> Callable[[], int]:
    return lambda: remembered(turns)


assert computed(64)() == cached(64)() == 2_016
