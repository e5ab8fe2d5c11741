# /// script
# requires-python = ">=3.11"
# [tool.proven.benchmark]
# slope = "search"
# sizes = [1_000, 4_000, 16_000, 64_000]
# between = [0.75, 1.25]
# ///
"""The time of a search in a list grows with an exponent between 0.75 and 1.25."""

from collections.abc import Callable


def search(count: int) -> Callable[[], bool]:
    items = list(range(count))
    return lambda: -1 in items


assert search(1_000)() is False
