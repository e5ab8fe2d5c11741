# /// script
# [tool.proven.benchmark]
# ratio = "in_turn / in_threads"
# sizes = [1, 2, 4, 8]
# between = [0.45, 1.6]
# clock = "wall"
# interpreters = ["3.11", "3.12", "3.13", "3.14", "3.15"]
# ///
"""With the GIL, eight threads compute between 0.45 and 1.6 times as fast as one."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

TURNS = 240_000


def count(turns: int) -> int:
    total = 0
    for i in range(turns):
        total += i & 7
    return total


def in_turn(threads: int) -> Callable[[], list[int]]:
    parts = [TURNS // threads] * threads
    return lambda: list(map(count, parts))


def in_threads(threads: int) -> Callable[[], list[int]]:
    pool = ThreadPoolExecutor(threads)
    parts = [TURNS // threads] * threads
    return lambda: list(pool.map(count, parts))


assert in_turn(8)() == in_threads(8)() == [count(TURNS // 8)] * 8
