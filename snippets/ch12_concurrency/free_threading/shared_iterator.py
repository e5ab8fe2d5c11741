"""Threads that share a list iterator get items twice, but only without a GIL."""

import sys
import sysconfig
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor

FREE_THREADED = bool(sysconfig.get_config_var("Py_GIL_DISABLED"))
ITEMS = 200_000  # long enough to be interrupted, on one core too
sys.setswitchinterval(1e-5)
start, lock = threading.Barrier(2), threading.Lock()


def count(items: Iterator[int]) -> int:
    start.wait()
    return sum(1 for _ in items)


def count_under_lock(items: Iterator[int]) -> int:
    start.wait()
    taken = 0
    while True:
        with lock:
            if next(items, None) is None:
                return taken
        taken += 1


def ever_wrong(counting: Callable[[Iterator[int]], int], attempts: int) -> bool:
    for _ in range(attempts):
        items = iter(list(range(ITEMS)))
        taken = sum(pool.map(counting, [items, items]))
        assert taken >= ITEMS
        if taken > ITEMS:
            return True
    return False


with ThreadPoolExecutor(2) as pool:
    bare = ever_wrong(count, attempts=100 if FREE_THREADED else 3)
    locked = ever_wrong(count_under_lock, attempts=1)
print(f"a bare iterator gives an item twice: {bare}")
print(f"the iterator under a lock does: {locked}")
assert (bare, locked) == (FREE_THREADED, False)
