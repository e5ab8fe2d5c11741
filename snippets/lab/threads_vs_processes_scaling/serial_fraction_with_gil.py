# /// script
# [tool.proven.benchmark]
# ratio = "serial_part / one_worker"
# returns = "s"
# between = [0.35, 2.2]
# interpreters = ["3.11", "3.12", "3.13", "3.14", "3.15"]
# ///
"""With the GIL, the fitted serial fraction of two threads that compute is between 0.35 and 2.2."""

import time
from concurrent.futures import ThreadPoolExecutor

pools = {1: ThreadPoolExecutor(1), 2: ThreadPoolExecutor(2)}


def count(turns: int) -> int:
    total = 0
    for i in range(turns):
        total += i & 7
    return total


def seconds(workers: int) -> float:
    began = time.perf_counter()
    assert len(set(pools[workers].map(count, [50_000] * 4))) == 1
    return time.perf_counter() - began


def best(workers: int) -> float:
    return min(seconds(workers) for _ in range(3))


def one_worker() -> float:
    return best(1)


def serial_part() -> float:
    return 2 * best(2) - best(1)  # T(n) = serial + parallel / n


assert one_worker() > 0
assert count(50_000) == sum(i & 7 for i in range(50_000))
