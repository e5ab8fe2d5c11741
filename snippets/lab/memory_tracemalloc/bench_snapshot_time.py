# /// script
# requires-python = ">=3.11"
# [tool.proven.benchmark]
# ratio = "of_20_000 / of_2_000"
# at_least = 4
# returns = "s"
# ///
"""A snapshot of ten times as many live blocks takes at least four times as long."""

import time
import tracemalloc


def seconds(blocks: int) -> float:
    tracemalloc.start()
    kept = [object() for _ in range(blocks)]
    start = time.perf_counter()
    snapshot = tracemalloc.take_snapshot()
    took = time.perf_counter() - start
    tracemalloc.stop()
    assert len(snapshot.traces) >= len(kept)
    return took


def of_2_000() -> float:
    return seconds(2_000)


def of_20_000() -> float:
    return seconds(20_000)


assert of_20_000() > 0
