# /// script
# requires-python = ">=3.11"
# [tool.proven.benchmark]
# slope = "middle"
# sizes = [20000, 40000, 80000, 160000]
# between = [0.7, 1.3]
# ///
"""Indexing the middle of a deque walks there: its exponent is from 0.7 to 1.3."""

from collections import deque
from collections.abc import Callable


def middle(n: int) -> Callable[[], int]:
    queue = deque(range(n))
    half = n // 2
    return lambda: queue[half]


assert middle(10)() == 5
