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
    for number in range(90_000):
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
    # In turns, so that a busy moment of the machine does not fall on one of them alone.
    turns = [(measure(many_calls), measure(one_loop)) for _ in range(20)]
    calls, loop = map(min, zip(*turns, strict=True))
    return "many_calls" if calls > loop else "one_loop"


print("slower by the clock =", slower(alone))
print("slower by cProfile =", slower(profiled))
assert slower(alone) == "one_loop"
assert slower(profiled) == "many_calls"
