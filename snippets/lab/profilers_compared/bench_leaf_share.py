# /// script
# requires-python = ">=3.11"
# [tool.proven.benchmark]
# ratio = "signal_sampler / truth"
# at_most = 0.4
# returns = "share"
# beside = ["cprofile"]
# ///
"""A sampler in the process reports at most 0.4 times the true share of a leaf function."""

import cProfile
import signal
import time
from collections.abc import Callable
from types import CodeType, FrameType

code: dict[str, Callable[[int], int]] = {}
exec(
    "def leaf(x):\n" + "    y = x * 3 + 1; x = y & 255\n" * 40 + "    return x\n", code
)
leaf = code["leaf"]
TIMES = 1_000


def empty(x: int) -> int:
    return x


def caller(function: Callable[[int], int]) -> None:
    for number in range(TIMES):
        function(number & 255)


def seconds(function: Callable[[int], int]) -> float:
    found = []
    for _ in range(3):
        start = time.thread_time()
        caller(function)
        found.append(time.thread_time() - start)
    return min(found)


def truth() -> float:
    return 1 - seconds(empty) / seconds(leaf)


def signal_sampler() -> float:
    names: list[str] = []

    def sample(_: int, frame: FrameType | None) -> None:
        assert frame
        names.append(frame.f_code.co_name)

    before = signal.signal(signal.SIGALRM, sample)
    while len(names) < 50:
        signal.setitimer(signal.ITIMER_REAL, 0.0002, 0.0002)
        caller(leaf)
        signal.setitimer(signal.ITIMER_REAL, 0)
    signal.signal(signal.SIGALRM, before)
    return max(names.count("leaf"), 0.5) / len(names)  # none seen: half a sample


def cprofile() -> float:
    profile = cProfile.Profile()
    profile.runcall(caller, leaf)
    own = {
        entry.code.co_name: entry.inlinetime
        for entry in profile.getstats()
        if isinstance(entry.code, CodeType)
    }
    return own["leaf"] / (own["leaf"] + own["caller"])


assert sorted(truth() for _ in range(5))[2] > 0.5
assert sorted(cprofile() for _ in range(9))[4] > 0.5
