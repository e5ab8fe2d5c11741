# /// script
# requires-python = ">=3.11"
# [tool.proven.benchmark]
# slope = "searches"
# sizes = [1_000, 10_000, 100_000, 1_000_000]
# between = [0.1, 0.5]
# ///
"""The time of binary searches at random grows with an exponent between 0.1 and 0.5."""

from bisect import bisect_left
from collections.abc import Callable
from random import Random


def searches(count: int) -> Callable[[], int]:
    items = list(range(count))
    keys = Random(13).choices(items, k=1_000)

    def search() -> int:
        found = 0
        for key in keys:
            found += items[bisect_left(items, key)] == key
        return found

    return search


assert searches(1_000)() == 1_000
