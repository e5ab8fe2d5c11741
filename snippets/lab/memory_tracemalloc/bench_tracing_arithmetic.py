# /// script
# requires-python = ">=3.11"
# [tool.proven.benchmark]
# ratio = "traced / plain"
# at_most = 1.6
# beside = ["temporaries", "temporaries_traced"]
# ///
"""A loop that allocates nothing takes at most 1.6 times as long under tracemalloc."""

import tracemalloc
from collections.abc import Callable

SMALL, LARGE = list(range(100)) * 200, list(range(10_000, 10_100)) * 200


def work(numbers: list[int]) -> int:
    last = 0
    for number in numbers:
        last = number - 1  # allocates an int where that is not a small one
    return last % 1_000


def under_trace(function: Callable[[], int]) -> int:
    tracemalloc.start()
    result = function()
    tracemalloc.stop()
    return result


def plain() -> int:
    return work(SMALL)


def traced() -> int:
    return under_trace(plain)


def temporaries() -> int:
    return work(LARGE)


def temporaries_traced() -> int:
    return under_trace(temporaries)


assert plain() == traced() == 98
assert temporaries() == temporaries_traced()
