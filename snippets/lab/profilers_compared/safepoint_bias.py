# /// script
# requires-python = ">=3.11"
# [tool.proven]
# timeout = 30
# ///
"""A sampler in the process hardly sees a function that neither loops nor calls."""

import signal
import time
from types import FrameType

LEAF_SOURCE = (
    "def leaf(x):\n" + "    y = x * 3 + 1; x = y & 255\n" * 40 + "    return x\n"
)
code: dict[str, object] = {}
exec(LEAF_SOURCE, code)  # eighty additions and no loop
leaf = code["leaf"]
seen: dict[str, int] = {}


def empty(x: int) -> int:
    return x


def caller(function: object, times: int) -> None:
    assert callable(function)
    for number in range(times):
        function(number & 255)


def sample(_: int, frame: FrameType | None) -> None:
    assert frame
    seen[frame.f_code.co_name] = seen.get(frame.f_code.co_name, 0) + 1


def seconds(function: object) -> float:
    start = time.thread_time()
    caller(function, 20_000)
    return time.thread_time() - start


true_share = 1 - min(seconds(empty) for _ in range(5)) / min(
    seconds(leaf) for _ in range(5)
)
signal.signal(signal.SIGALRM, sample)
while sum(seen.values()) < 300:
    signal.setitimer(signal.ITIMER_REAL, 0.001, 0.001)
    caller(leaf, 50_000)
    signal.setitimer(signal.ITIMER_REAL, 0)
reported = 1 - seen["caller"] / sum(seen.values())
print(f"time in the leaf is over 75% of all = {true_share > 0.75}")
print(f"samples in the leaf are under 40% of all = {reported < 0.4}")
assert 0.75 < true_share < 1
assert reported < 0.4
