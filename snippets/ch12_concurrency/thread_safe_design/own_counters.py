"""Counters of one thread each, merged at the end, are exact; one shared need not be."""

import sys
import sysconfig
import threading
from collections import Counter
from concurrent.futures import ThreadPoolExecutor

FREE_THREADED = bool(sysconfig.get_config_var("Py_GIL_DISABLED"))
THREADS, WORDS = 4, 50_000
EXACT = {"spam": THREADS * WORDS}
sys.setswitchinterval(1e-5)
start = threading.Barrier(THREADS)


def count_into(counter: Counter[str]) -> Counter[str]:
    start.wait()
    for _ in range(WORDS):
        counter["spam"] += 1
    return counter


def count_alone(_: int) -> Counter[str]:
    return count_into(Counter())


with ThreadPoolExecutor(THREADS) as pool:
    merged: Counter[str] = Counter()
    for own in pool.map(count_alone, range(THREADS)):
        merged += own

    attempts = range(50 if FREE_THREADED else 2)
    shared_lost = False
    while not shared_lost and attempts:
        shared = Counter({"spam": 0})
        list(pool.map(count_into, [shared] * THREADS))
        shared_lost, attempts = shared != EXACT, attempts[1:]

print(f"own counters, merged: {merged['spam']} of {EXACT['spam']}")
print(f"one shared counter lost counts: {shared_lost}")
assert merged == EXACT
assert shared_lost or not FREE_THREADED
