# /// script
# requires-python = ">=3.11"
# [tool.proven.benchmark]
# slope = "sort_random"
# sizes = [1000, 4000, 16000, 64000]
# between = [1.0, 1.35]
# ///
"""Sorting random floats, other ones each time, has an exponent from 1.0 to 1.35."""

import random
from collections.abc import Callable
from itertools import cycle

FLOATS = [random.random() for _ in range(64_000)]


def sort_random(n: int) -> Callable[[], int]:
    lists = cycle([FLOATS[at : at + n] for at in range(0, len(FLOATS), n)])
    return lambda: len(sorted(next(lists)))


assert sort_random(10)() == 10
