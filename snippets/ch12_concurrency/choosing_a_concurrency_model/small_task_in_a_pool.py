# /// script
# requires-python = ">=3.11"
# [tool.proven.benchmark]
# ratio = "process_pool / thread_pool"
# at_least = 1.5
# clock = "wall"
# ///
"""A process pool takes at least 1.5 times as long as a thread pool for 100 short calls."""

from concurrent.futures import Executor, ProcessPoolExecutor, ThreadPoolExecutor
from functools import cache
from textwrap import wrap

TEXTS = ["two words"] * 100


@cache
def pool(kind: type[ProcessPoolExecutor | ThreadPoolExecutor]) -> Executor:
    return kind(2)


def process_pool() -> list[list[str]]:
    return list(pool(ProcessPoolExecutor).map(wrap, TEXTS))


def thread_pool() -> list[list[str]]:
    return list(pool(ThreadPoolExecutor).map(wrap, TEXTS))


if __name__ == "__main__":  # workers may import this module again
    assert process_pool() == thread_pool() == [["two words"]] * 100
