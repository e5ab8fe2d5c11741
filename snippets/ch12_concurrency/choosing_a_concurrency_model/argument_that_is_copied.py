# /// script
# requires-python = ">=3.11"
# [tool.proven.benchmark]
# ratio = "process_pool / thread_pool"
# at_least = 50
# clock = "wall"
# margin = 1.5
# ///
"""A call with 4 MiB of bytes takes a process pool at least 50 times as long as threads."""

from concurrent.futures import Executor, ProcessPoolExecutor, ThreadPoolExecutor
from functools import cache

DATA = bytes(4 << 20)


@cache
def pool(kind: type[ProcessPoolExecutor | ThreadPoolExecutor]) -> Executor:
    return kind(1)


def process_pool() -> int:
    return pool(ProcessPoolExecutor).submit(len, DATA).result()


def thread_pool() -> int:
    return pool(ThreadPoolExecutor).submit(len, DATA).result()


if __name__ == "__main__":  # workers may import this module again
    assert process_pool() == thread_pool() == len(DATA)
