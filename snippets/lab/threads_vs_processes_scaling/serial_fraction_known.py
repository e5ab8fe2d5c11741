# /// script
# [tool.proven.benchmark]
# ratio = "serial_part / one_worker"
# returns = "s"
# between = [0.2, 1.8]
# ///
"""Of a program that is one third serial by construction, the fit with two processes finds between 0.2 and 1.8."""

import multiprocessing
import time
from concurrent.futures import ProcessPoolExecutor
from functools import cache

SERIAL, PARALLEL = range(150_000), [range(75_000)] * 4


@cache
def pool(workers: int) -> ProcessPoolExecutor:
    return ProcessPoolExecutor(workers, multiprocessing.get_context("forkserver"))


def seconds(workers: int) -> float:
    began = time.perf_counter()
    total = sum(SERIAL) + sum(pool(workers).map(sum, PARALLEL))
    assert total == 22_499_775_000
    return time.perf_counter() - began


def best(workers: int) -> float:
    return min(seconds(workers) for _ in range(2))


def one_worker() -> float:
    return best(1)


def serial_part() -> float:
    return 2 * best(2) - best(1)  # T(n) = serial + parallel / n


if __name__ == "__main__":
    assert one_worker() > 0
    assert len(SERIAL) / (len(SERIAL) + sum(map(len, PARALLEL))) == 1 / 3
