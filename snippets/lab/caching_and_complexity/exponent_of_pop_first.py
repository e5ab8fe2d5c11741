# /// script
# requires-python = ">=3.11"
# [tool.proven.benchmark]
# slope = "drain"
# sizes = [2_000, 4_000, 8_000, 16_000]
# between = [1.35, 2.25]
# ///
"""The time to empty a list by pop(0) grows with an exponent between 1.35 and 2.25."""

from collections.abc import Callable


def drain(count: int) -> Callable[[], int]:
    def empty() -> int:
        items, total = list(range(count)), 0
        while items:
            total += items.pop(0)
        return total

    return empty


assert drain(2_000)() == sum(range(2_000))
