# /// script
# requires-python = ">=3.11"
# [tool.proven.benchmark]
# slope = "sort_again"
# sizes = [1_000, 2_000, 4_000]
# between = [1.3, 2.4]
# ///
"""The time to sort one random order again and again grows with an exponent above 1.3."""

from collections.abc import Callable
from random import Random

rng = Random(13)


def sort_again(count: int) -> Callable[[], int]:
    numbers = rng.sample(range(1_000_000), k=count)
    return lambda: len(sorted(numbers))


assert sort_again(1_000)() == 1_000
