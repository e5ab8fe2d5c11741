# /// script
# requires-python = ">=3.11"
# [tool.proven.benchmark]
# slope = "sort_the_next"
# sizes = [1_000, 2_000, 4_000, 8_000, 16_000]
# between = [0.95, 1.5]
# ///
"""The time to sort a new random order grows with an exponent between 0.95 and 1.5."""

from collections.abc import Callable
from itertools import cycle
from random import Random

rng = Random(13)


def sort_the_next(count: int) -> Callable[[], int]:
    numbers = rng.sample(range(1_000_000), k=count)
    orders = cycle([rng.sample(numbers, k=count) for _ in range(400_000 // count)])
    return lambda: len(sorted(next(orders)))


assert sort_the_next(1_000)() == 1_000
