# /// script
# requires-python = ">=3.11"
# [tool.proven.benchmark]
# slope = "lookups"
# sizes = [1_000, 10_000, 100_000, 1_000_000]
# between = [-0.1, 0.35]
# ///
"""The time of lookups at random in a dict grows with an exponent below 0.35."""

from collections.abc import Callable
from random import Random


def lookups(count: int) -> Callable[[], int]:
    table = dict.fromkeys(range(count), 1)
    keys = Random(13).choices(range(count), k=1_000)

    def look_up() -> int:
        total = 0
        for key in keys:
            total += table[key]
        return total

    return look_up


assert lookups(1_000)() == 1_000
