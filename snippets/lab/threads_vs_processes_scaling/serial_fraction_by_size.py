# /// script
# [tool.proven.benchmark]
# ratio = "serial_part / one_worker"
# sizes = [1000, 10000, 30000, 100000]
# returns = "s"
# at_most = 1.75
# ///
"""Fitted by Amdahl's law, the serial fraction of a process pool is at most 1.75 with tasks of 100,000 additions."""

import multiprocessing
import time
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from functools import cache


@cache
def pool(workers: int) -> ProcessPoolExecutor:
    return ProcessPoolExecutor(workers, multiprocessing.get_context("forkserver"))


def seconds(workers: int, size: int) -> float:
    began = time.perf_counter()
    assert len(list(pool(workers).map(sum, [range(size)] * 4))) == 4
    return time.perf_counter() - began


def best(workers: int, size: int) -> float:
    return min(seconds(workers, size) for _ in range(3))


def one_worker(size: int) -> Callable[[], float]:
    return lambda: best(1, size)


def serial_part(size: int) -> Callable[[], float]:
    # T(n) = serial + parallel / n, hence serial = 2 T(2) - T(1).
    return lambda: 2 * best(2, size) - best(1, size)


if __name__ == "__main__":
    assert list(pool(2).map(sum, [range(1_000)] * 4)) == [499_500] * 4
    assert one_worker(1_000)() > 0
