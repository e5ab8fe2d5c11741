# /// script
# requires-python = ">=3.11"
# [tool.proven.benchmark]
# ratio = "drop / search"
# between = [0.15, 2]
# returns = "s"
# ///
"""Dropping 100,000 lists takes 0.15 to 2 times as long as a full collection of them."""

import gc
import time

N = 100_000


def drop() -> float:
    heap = [[number] for number in range(N)]
    start = time.thread_time()
    del heap  # reference counts alone
    return time.thread_time() - start


def search() -> float:
    heap = [[number] for number in range(N)]
    gc.collect()
    start = time.thread_time()
    gc.collect()
    took = time.thread_time() - start
    assert len(heap) == N
    return took


gc.collect()
gc.freeze()  # what was here before is not searched
assert drop() > 0
assert search() > 0
