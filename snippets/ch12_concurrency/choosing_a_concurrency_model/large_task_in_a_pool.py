# /// script
# requires-python = ">=3.11"
# [tool.proven.benchmark]
# ratio = "thread_pool / process_pool"
# sizes = [20, 200, 2_000, 10_000]
# at_least = 1.2
# clock = "wall"
# interpreters = ["3.11", "3.12", "3.13", "3.14", "3.15"]
# ///
"""With a GIL, wrapping two texts of 10,000 words takes threads at least 1.2 times as long."""

from collections.abc import Callable
from concurrent.futures import Executor, ProcessPoolExecutor, ThreadPoolExecutor
from functools import cache
from textwrap import wrap


@cache
def pool(kind: type[ProcessPoolExecutor | ThreadPoolExecutor]) -> Executor:
    return kind(2)


def wrapped_by(executor: Executor, words: int) -> Callable[[], list[list[str]]]:
    texts = ["word " * words] * 2
    return lambda: list(executor.map(wrap, texts))


def process_pool(words: int) -> Callable[[], list[list[str]]]:
    return wrapped_by(pool(ProcessPoolExecutor), words)


def thread_pool(words: int) -> Callable[[], list[list[str]]]:
    return wrapped_by(pool(ThreadPoolExecutor), words)


if __name__ == "__main__":  # workers may import this module again
    assert process_pool(20)() == thread_pool(20)()
