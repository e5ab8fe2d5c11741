# /// script
# [tool.proven.benchmark]
# ratio = "locked / bare"
# at_least = 2
# ///
"""A free lock around `counter.total += 1` makes it take at least 2 times as long."""

import threading


class Counter:
    def __init__(self) -> None:
        self.total = 0


lock = threading.Lock()


def bare() -> int:
    counter = Counter()
    for _ in range(100):
        counter.total += 1
    return counter.total


def locked() -> int:
    counter = Counter()
    for _ in range(100):
        with lock:
            counter.total += 1
    return counter.total


assert locked() == bare()
