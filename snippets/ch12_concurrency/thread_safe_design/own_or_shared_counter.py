# /// script
# [tool.proven.benchmark]
# ratio = "one_counter / own_counters"
# at_least = 1.5
# clock = "wall"
# interpreters = ["3.14t"]
# ///
"""Free-threaded, two threads take at least 1.5 times as long to count in one object."""

import threading
from concurrent.futures import ThreadPoolExecutor


class Counter:
    def __init__(self) -> None:
        self.total = 0


pool = ThreadPoolExecutor(2)
both_run = threading.Barrier(2)


def count(shared: Counter | None) -> int:
    counter = shared or Counter()
    both_run.wait()
    for _ in range(20_000):
        counter.total += 1
    return 1


def one_counter() -> int:
    shared = Counter()
    return sum(pool.map(count, [shared, shared]))


def own_counters() -> int:
    return sum(pool.map(count, [None, None]))


assert one_counter() == own_counters()
