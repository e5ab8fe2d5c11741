# /// script
# [tool.proven.benchmark]
# ratio = "one_lock / own_locks"
# between = [0.5, 2]
# clock = "wall"
# interpreters = ["3.11", "3.12", "3.13", "3.14", "3.15"]
# ///
"""With a GIL, one lock for two threads costs between half and twice as much as two."""

from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor

pool = ThreadPoolExecutor(2)
both_run = threading.Barrier(2)


def work(shared: threading.Lock | None) -> int:
    lock = shared or threading.Lock()
    total = 0
    both_run.wait()
    for number in range(10_000):
        with lock:
            total += number
    return total


def one_lock() -> int:
    shared = threading.Lock()
    return sum(pool.map(work, [shared, shared]))


def own_locks() -> int:
    return sum(pool.map(work, [None, None]))


assert one_lock() == own_locks()
