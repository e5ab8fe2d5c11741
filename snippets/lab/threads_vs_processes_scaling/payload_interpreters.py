# /// script
# requires-python = ">=3.14"
# [tool.proven.benchmark]
# ratio = "processes / interpreters"
# sizes = [1000, 10000, 100000, 1000000, 4000000]
# at_least = 2
# clock = "wall"
# margin = 1.5
# interpreters = ["3.14", "3.15"]
# ///
"""With the GIL, and four megabytes for each short task, processes take at least 2 times as long as interpreters."""

import multiprocessing
from collections.abc import Callable
from concurrent import futures
from functools import cache
from operator import countOf

NUMBERS = [range(60_000)] * 4


@cache
def interpreter_pool() -> futures.Executor:
    return futures.InterpreterPoolExecutor(2)


@cache
def process_pool() -> futures.Executor:
    return futures.ProcessPoolExecutor(2, multiprocessing.get_context("forkserver"))


def interpreters(size: int) -> Callable[[], list[int]]:
    payloads = [bytes(size)] * 4
    return lambda: list(interpreter_pool().map(countOf, NUMBERS, payloads))


def processes(size: int) -> Callable[[], list[int]]:
    payloads = [bytes(size)] * 4
    return lambda: list(process_pool().map(countOf, NUMBERS, payloads))


if __name__ == "__main__":
    assert interpreters(1_000)() == processes(1_000)() == [0] * 4
