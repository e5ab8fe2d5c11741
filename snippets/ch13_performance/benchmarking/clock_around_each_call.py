# /// script
# requires-python = ">=3.11"
# [tool.proven.benchmark]
# ratio = "clock_around_each / clock_around_all"
# at_least = 1.5
# ///
"""Reading the clock around each short call makes a loop at least 1.5 times as long."""

from time import perf_counter

USERS = {"ann": 1}


def find() -> int:
    return USERS["ann"]


def clock_around_each() -> bool:
    took = 0.0
    for _ in range(1_000):
        start = perf_counter()
        find()
        took += perf_counter() - start
    return took > 0


def clock_around_all() -> bool:
    start = perf_counter()
    for _ in range(1_000):
        find()
    return perf_counter() - start > 0


assert clock_around_each() is clock_around_all() is True
