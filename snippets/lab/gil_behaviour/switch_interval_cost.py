# /// script
# [tool.proven.benchmark]
# ratio = "ten_microseconds / five_milliseconds"
# at_most = 1.9
# clock = "wall"
# interpreters = ["3.11", "3.12", "3.13", "3.14", "3.15"]
# ///
"""With the GIL, a switch interval of ten microseconds makes two computing threads at most 1.9 times as slow."""

import sys
from concurrent.futures import ThreadPoolExecutor

pool = ThreadPoolExecutor(2)


def count(turns: int) -> int:
    total = 0
    for i in range(turns):
        total += i & 7
    return total


def in_threads(interval: float) -> list[int]:
    sys.setswitchinterval(interval)
    return list(pool.map(count, [200_000] * 2))


def ten_microseconds() -> list[int]:
    return in_threads(1e-5)


def five_milliseconds() -> list[int]:
    return in_threads(5e-3)


assert ten_microseconds() == five_milliseconds() == [count(200_000)] * 2
