"""3.15 lets timeit aim at a time of yours; before, one timing lasts 0.2 seconds or more."""

import sys
import timeit
from typing import Any

NEW = sys.version_info >= (3, 15)
now = 0.0


def work() -> None:
    global now
    now += 0.001  # this clock moves by a millisecond a call


timer: Any = timeit.Timer(work, timer=lambda: now)
loops, took = timer.autorange()
print(f"loops by default = {loops}")
assert loops == 200
try:
    loops, took = timer.autorange(target_time=0.01)
    print(f"loops for target_time 0.01 = {loops}")
except TypeError as error:
    print(f"target_time: {error}")
assert loops == (10 if NEW else 200)
