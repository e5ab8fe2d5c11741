# /// script
# requires-python = ">=3.11"
# [tool.proven.benchmark]
# ratio = "error_of_4 / error_of_64"
# at_least = 1.6
# returns = "share"
# ///
"""The error of four samples is at least 1.6 times that of sixteen times as many."""

import math
import random
import signal
from types import FrameType

RUNS, TURN = 8, 400


def work(times: int) -> int:
    total = 0
    for number in range(times):
        total = (total + number) & 127
    return total


def quarter() -> None:
    work(TURN)


def rest() -> None:
    work(3 * TURN)  # the same code, three times as often: the true share is a quarter


def reported(samples: int) -> float:
    found = {"quarter": 0, "rest": 0}

    def sample(_: int, frame: FrameType | None) -> None:
        while frame and frame.f_code.co_name not in found:
            frame = frame.f_back
        if frame:
            found[frame.f_code.co_name] += 1
        signal.setitimer(signal.ITIMER_REAL, random.uniform(0.00005, 0.00015))

    signal.signal(signal.SIGALRM, sample)
    signal.setitimer(signal.ITIMER_REAL, 0.0001)
    while sum(found.values()) < samples:
        quarter()
        rest()
    # In this order: a sample that is taken meanwhile would set the timer again.
    signal.signal(signal.SIGALRM, signal.SIG_IGN)
    signal.setitimer(signal.ITIMER_REAL, 0)
    return found["quarter"] / sum(found.values())


def error(samples: int) -> float:
    return math.sqrt(sum((reported(samples) - 0.25) ** 2 for _ in range(RUNS)) / RUNS)


def error_of_4() -> float:
    return error(4)


def error_of_64() -> float:
    return error(64)


assert 0 < error_of_4() < 0.8
