# /// script
# requires-python = ">=3.11"
# [tool.proven.benchmark]
# ratio = "by_heap / by_sorting"
# at_least = 1.7
# sizes = [1, 10, 100, 1000, 5000]
# ///
"""For the smallest half of 10,000, heapq.nsmallest takes at least 1.7 times as long as sorting all."""

import heapq
import random
from collections.abc import Callable

NUMBERS = random.Random(13).sample(range(100_000), k=10_000)


def by_sorting(k: int) -> Callable[[], list[int]]:
    return lambda: sorted(NUMBERS)[:k]


def by_heap(k: int) -> Callable[[], list[int]]:
    return lambda: heapq.nsmallest(k, NUMBERS)


assert by_heap(10)() == by_sorting(10)()
