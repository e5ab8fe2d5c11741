# /// script
# [tool.proven.benchmark]
# ratio = "shared / own"
# returns = "s"
# beside = ["own_from_elsewhere"]
# at_least = 1.2
# interpreters = ["3.14t"]
# ///
"""Without the GIL, reading one shared object from two threads takes at least 1.2 times the processor time."""

import threading
import time
from concurrent.futures import ThreadPoolExecutor

TURNS = 100_000
pool = ThreadPoolExecutor(2)
start = threading.Barrier(2)


def seconds_a_read(cell: list[float] | None) -> float:
    if cell is None:
        cell = [float("1.5")]  # made by the thread that reads it
    start.wait()
    began = time.thread_time()
    for _ in range(TURNS):
        cell[0]
    return (time.thread_time() - began) / TURNS


def own() -> float:
    return sum(pool.map(seconds_a_read, [None, None])) / 2


def own_from_elsewhere() -> float:
    return sum(pool.map(seconds_a_read, [[float("1.5")], [float("1.5")]])) / 2


def shared() -> float:
    return sum(pool.map(seconds_a_read, [[float("1.5")]] * 2)) / 2


assert 0 < min(own(), own_from_elsewhere(), shared()) < 1e-3
