# /// script
# requires-python = ">=3.11"
# [tool.proven.benchmark]
# ratio = "by_bisect / by_set"
# between = [8, 28]
# ///
"""A search in a sorted array of 100,000 takes 8 to 28 times as long as one in a set."""

import random
from array import array
from bisect import bisect_left

COUNT = 100_000
KEYS = random.Random(3).sample(range(10**9), k=COUNT)
SORTED, INDEX = array("q", sorted(KEYS)), set(KEYS)
WANTED = KEYS[:100]


def by_bisect() -> int:
    found = 0
    for key in WANTED:
        at = bisect_left(SORTED, key)
        found += at < COUNT and SORTED[at] == key
    return found


def by_set() -> int:
    found = 0
    for key in WANTED:
        found += key in INDEX
    return found


assert by_bisect() == by_set() == 100
