# /// script
# [tool.proven.benchmark]
# ratio = "in_turn / in_threads"
# sizes = [256, 1024, 4096, 65536, 1048576]
# at_least = 1.15
# clock = "wall"
# ///
"""Two threads, each on its own core, hash megabytes at least 1.15 times as fast as one."""

import hashlib
import os
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

HALF = bytes(2 << 20)
CORES = sorted(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else []


def pin() -> None:
    if CORES:  # left alone, Linux may keep both on one core for such short bursts
        os.sched_setaffinity(0, {CORES.pop()})


pool = ThreadPoolExecutor(2, initializer=pin)


def pieces(size: int) -> str:
    digest = ""
    for start in range(0, len(HALF), size):
        digest = hashlib.sha256(memoryview(HALF)[start : start + size]).hexdigest()
    return digest


def in_turn(size: int) -> Callable[[], list[str]]:
    return lambda: list(map(pieces, [size, size]))


def in_threads(size: int) -> Callable[[], list[str]]:
    return lambda: list(pool.map(pieces, [size, size]))


assert in_turn(65536)() == in_threads(65536)()
