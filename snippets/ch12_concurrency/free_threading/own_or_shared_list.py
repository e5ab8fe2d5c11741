# /// script
# [tool.proven.benchmark]
# ratio = "one_list / own_lists"
# at_least = 1.3
# clock = "wall"
# interpreters = ["3.14t"]
# ///
"""Free-threaded, two threads take at least 1.3 times as long to append to one list."""

import threading
from concurrent.futures import ThreadPoolExecutor

pool = ThreadPoolExecutor(2)
both_run = threading.Barrier(2)


def fill(shared: list[int] | None) -> int:
    items = [] if shared is None else shared
    both_run.wait()
    for number in range(20_000):
        items.append(number)
    return 1


def one_list() -> int:
    shared: list[int] = []
    return sum(pool.map(fill, [shared, shared]))


def own_lists() -> int:
    return sum(pool.map(fill, [None, None]))


assert one_list() == own_lists()
