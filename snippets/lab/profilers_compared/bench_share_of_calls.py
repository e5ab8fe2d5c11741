# /// script
# requires-python = ">=3.11"
# [tool.proven.benchmark]
# ratio = "cprofile / truth"
# at_least = 1.15
# returns = "share"
# beside = ["setprofile", "signal_sampler"]
# ///
"""cProfile reports at least 1.15 times the true share of the half that makes calls."""

import cProfile
import gc
import signal
import sys
import time
from collections.abc import Callable
from types import CodeType, FrameType

clock = time.thread_time


def tiny(x: int) -> int:
    return x & 127


def calls(times: int) -> None:
    for number in range(times):
        tiny(number)


def loop(times: int) -> None:
    total = 0
    for number in range(times):
        total = (total + number) & 127


def best(part: Callable[[int], None], times: int) -> float:
    found = []
    for _ in range(20):
        start = clock()
        part(times)
        found.append(clock() - start)
    return min(found) / times


CALLS = 20_000
LOOPS = round(CALLS * best(calls, CALLS) / best(loop, CALLS))  # as long as the calls


def program() -> None:
    calls(CALLS)
    loop(LOOPS)


def truth() -> float:
    start = clock()
    calls(CALLS)
    middle = clock()
    loop(LOOPS)
    return (middle - start) / (clock() - start)


def cprofile() -> float:
    profile = cProfile.Profile()
    profile.runcall(program)
    spent = {
        entry.code.co_name: entry.totaltime
        for entry in profile.getstats()
        if isinstance(entry.code, CodeType)
    }
    return spent["calls"] / (spent["calls"] + spent["loop"])


def setprofile() -> float:
    spent, started = dict[str, float](), dict[str, float]()

    def hook(frame: FrameType, event: str, _: object) -> None:
        name = frame.f_code.co_name
        if event == "call":
            started[name] = clock()
        elif event == "return" and name in started:
            spent[name] = spent.get(name, 0) + clock() - started[name]

    sys.setprofile(hook)
    program()
    sys.setprofile(None)
    return spent["calls"] / (spent["calls"] + spent["loop"])


def signal_sampler() -> float:
    found = {"calls": 0, "loop": 0}

    def sample(_: int, frame: FrameType | None) -> None:
        while frame:
            if frame.f_code.co_name in found:
                found[frame.f_code.co_name] += 1
            frame = frame.f_back

    before = signal.signal(signal.SIGALRM, sample)
    while sum(found.values()) < 50:
        signal.setitimer(signal.ITIMER_REAL, 0.0001, 0.0001)
        program()
        signal.setitimer(signal.ITIMER_REAL, 0)
    signal.signal(signal.SIGALRM, before)
    return found["calls"] / sum(found.values())


gc.collect()
assert 0.3 < sorted(truth() for _ in range(9))[4] < 0.7
assert 0 < cprofile() < 1
assert 0 < setprofile() < 1
