# /// script
# requires-python = ">=3.14"
# [tool.proven.benchmark]
# ratio = "to_an_interpreter / to_a_thread"
# at_least = 1.5
# clock = "wall"
# ///
"""A tiny call takes at least 1.5 times as long in an interpreter pool as a thread pool."""

from concurrent.futures import InterpreterPoolExecutor, ThreadPoolExecutor

interpreters, threads = InterpreterPoolExecutor(1), ThreadPoolExecutor(1)


def to_an_interpreter() -> int:
    return interpreters.submit(abs, -1).result()


def to_a_thread() -> int:
    return threads.submit(abs, -1).result()


assert to_an_interpreter() == to_a_thread()
