# /// script
# [tool.proven]
# timeout = 30
# ///
"""Under cProfile the function with many small calls comes first, though it is not slowest."""

import cProfile
import pstats
import time
from collections.abc import Callable


def increment(number: int) -> int:
    return number + 1


def many_calls() -> None:
    for number in range(50_000):
        increment(number)


def one_loop() -> int:
    total = 0
    for number in range(110_000):
        total += number ^ 3
    return total


def alone(function: Callable[[], object]) -> float:
    started = time.thread_time()
    function()
    return time.thread_time() - started


def profiled(function: Callable[[], object]) -> float:
    profile = cProfile.Profile()
    profile.runcall(function)
    rows = pstats.Stats(profile).get_stats_profile().func_profiles
    return rows[function.__name__].cumtime


def slower(measure: Callable[[Callable[[], object]], float]) -> str:
    best = {f: min(measure(f) for _ in range(7)) for f in (many_calls, one_loop)}
    return max(best, key=lambda function: best[function]).__name__


print("slower by the clock =", slower(alone))
print("slower by cProfile =", slower(profiled))
assert slower(alone) == "one_loop"
assert slower(profiled) == "many_calls"
