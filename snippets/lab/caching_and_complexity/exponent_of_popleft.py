# /// script
# requires-python = ">=3.11"
# [tool.proven.benchmark]
# slope = "drain"
# sizes = [2_000, 4_000, 8_000, 16_000]
# between = [0.75, 1.4]
# ///
"""The time to empty a deque by popleft grows with an exponent between 0.75 and 1.4."""

from collections import deque
from collections.abc import Callable


def drain(count: int) -> Callable[[], int]:
    def empty() -> int:
        items, total = deque(range(count)), 0
        while items:
            total += items.popleft()
        return total

    return empty


assert drain(2_000)() == sum(range(2_000))
