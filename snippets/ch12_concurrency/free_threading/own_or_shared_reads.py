# /// script
# [tool.proven.benchmark]
# ratio = "one_object / own_objects"
# at_least = 1.3
# clock = "wall"
# interpreters = ["3.14t"]
# ///
"""Free-threaded, two threads take at least 1.3 times as long to read from one object."""

import threading
from concurrent.futures import ThreadPoolExecutor


class Config:
    def __init__(self) -> None:
        self.limits = [10, 20]


pool = ThreadPoolExecutor(2)
both_run = threading.Barrier(2)
config = Config()


def read(shared: Config | None) -> int:
    mine = shared or Config()
    total = 0
    both_run.wait()
    for _ in range(20_000):
        total += len(mine.limits)
    return total


def one_object() -> int:
    return sum(pool.map(read, [config, config]))


def own_objects() -> int:
    return sum(pool.map(read, [None, None]))


assert one_object() == own_objects()
