# /// script
# [tool.proven.benchmark]
# ratio = "delay / interval"
# sizes = [100, 500, 1000, 5000, 20000]
# returns = "s"
# between = [0.7, 1.6]
# interpreters = ["3.11", "3.12", "3.13", "3.14", "3.15"]
# ///
"""With the GIL, a timer beside a computing thread is between 0.7 and 1.6 switch intervals of 20 ms late."""

import sys
import threading
import time
from collections.abc import Callable

busy = threading.Event()


def compute() -> None:
    while busy.wait():
        while busy.is_set():
            sum([n & 7 for n in range(100)])


threading.Thread(target=compute, daemon=True).start()


def delay(microseconds: int) -> Callable[[], float]:
    def wake() -> float:
        sys.setswitchinterval(microseconds / 1e6)
        busy.set()
        time.sleep(0.001)  # until it computes
        due = time.perf_counter() + 0.001
        time.sleep(0.001)
        late = time.perf_counter() - due
        busy.clear()
        return late

    return wake


def interval(microseconds: int) -> Callable[[], float]:
    return lambda: microseconds / 1e6


assert 0 <= delay(1_000)() < 1
assert abs(sys.getswitchinterval() - interval(1_000)()) < 1e-6
