# /// script
# [tool.proven.benchmark]
# ratio = "beside_busy / alone"
# returns = "s"
# at_least = 8
# interpreters = ["3.11", "3.12", "3.13", "3.14", "3.15"]
# ///
"""With the GIL, a thread that computes makes the timer of another at least 8 times as late."""

import threading
import time
from statistics import median

busy = threading.Event()


def compute() -> None:
    while busy.wait():
        while busy.is_set():
            sum([n & 7 for n in range(100)])


threading.Thread(target=compute, daemon=True).start()


def late() -> float:
    due = time.perf_counter() + 0.001
    time.sleep(0.001)
    return time.perf_counter() - due


def alone() -> float:
    return median(late() for _ in range(3))


def beside_busy() -> float:
    busy.set()
    time.sleep(0.001)  # until it computes
    try:
        return alone()
    finally:
        busy.clear()


assert 0 <= alone() < 1
assert 0 <= beside_busy() < 1
