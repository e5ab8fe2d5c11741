# /// script
# [tool.proven]
# timeout = 60  # races need two free processors: slow on a busy machine
# ///
"""Threads that share a list iterator get each item once with a GIL, some twice without."""

import sys
import sysconfig
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor

FREE_THREADED = bool(sysconfig.get_config_var("Py_GIL_DISABLED"))
THREADS, ITEMS = 2, list(range(20_000))
sys.setswitchinterval(1e-5)
lock = threading.Lock()


def serialised(iterator: Iterator[int]) -> Callable[[], int | None]:
    def take() -> int | None:
        with lock:
            return next(iterator, None)

    return take


def bare(iterator: Iterator[int]) -> Callable[[], int | None]:
    return lambda: next(iterator, None)


def repeats(
    share: Callable[[Iterator[int]], Callable[[], int | None]], attempts: int
) -> bool:
    def work(take: Callable[[], int | None], here: list[bool]) -> list[int]:
        here.append(True)
        while len(here) < THREADS:  # a barrier that nobody has to wake up from
            pass
        return list(iter(take, None))  # calls take until it returns None

    for _ in range(attempts):
        take, here = share(iter(ITEMS)), list[bool]()
        with ThreadPoolExecutor(THREADS) as pool:
            parts = list(pool.map(work, [take] * THREADS, [here] * THREADS))
        taken = [item for part in parts for item in part]
        assert set(taken) == set(ITEMS)
        if len(taken) > len(ITEMS):
            return True
    return False


twice = repeats(bare, attempts=500 if FREE_THREADED else 5)
locked = repeats(serialised, attempts=3)
print(f"items seen twice = {twice}")
print(f"items seen twice, with a lock around next = {locked}")
assert (twice, locked) == (FREE_THREADED, False)
