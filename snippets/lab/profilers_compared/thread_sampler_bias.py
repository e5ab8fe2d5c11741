# /// script
# requires-python = ">=3.11"
# [tool.proven]
# timeout = 30
# ///
"""A thread that samples `sys._current_frames` hardly sees such a leaf either."""

import sys
import threading
import time
from collections.abc import Callable

code: dict[str, Callable[[int], int]] = {}
exec(
    "def leaf(x):\n" + "    y = x * 3 + 1; x = y & 255\n" * 40 + "    return x\n", code
)
leaf = code["leaf"]
seen: list[str] = []


def caller() -> None:
    while len(seen) < 200:
        for number in range(1_000):
            leaf(number & 255)


def sample(thread: int) -> None:
    while len(seen) < 200:
        time.sleep(0.001)
        if frame := sys._current_frames().get(thread):
            seen.append(frame.f_code.co_name)


sys.setswitchinterval(1e-4)
sampler = threading.Thread(target=sample, args=(threading.get_ident(),))
sampler.start()
caller()
sampler.join()
share = 1 - seen.count("caller") / len(seen)
print(f"samples in the leaf are under 40% of all = {share < 0.4}")
assert share < 0.4
