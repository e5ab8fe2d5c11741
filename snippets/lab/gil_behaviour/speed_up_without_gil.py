# /// script
# [tool.proven.benchmark]
# ratio = "in_turn / in_threads"
# sizes = [1, 2, 4, 8]
# at_least = 1.15
# at = 2
# clock = "wall"
# interpreters = ["3.14t"]
# ///
"""Without the GIL, two pinned threads compute at least 1.15 times as fast as one."""

import os
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from itertools import cycle

TURNS = 240_000
CORES = sorted(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else []


def pin(cores: Iterator[int]) -> None:
    if CORES:  # left alone, Linux may keep all on one core for such short bursts
        os.sched_setaffinity(0, {next(cores)})


def count(turns: int) -> int:
    total = 0
    for i in range(turns):
        total += i & 7
    return total


def in_turn(threads: int) -> Callable[[], list[int]]:
    parts = [TURNS // threads] * threads
    return lambda: list(map(count, parts))


def in_threads(threads: int) -> Callable[[], list[int]]:
    pool = ThreadPoolExecutor(threads, initializer=pin, initargs=(cycle(CORES),))
    parts = [TURNS // threads] * threads
    return lambda: list(pool.map(count, parts))


assert in_turn(8)() == in_threads(8)() == [count(TURNS // 8)] * 8
