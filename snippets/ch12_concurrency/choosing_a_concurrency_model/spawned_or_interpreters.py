# /// script
# requires-python = ">=3.14"
# [tool.proven]
# interpreters = ["3.14", "3.14t", "3.15"]
# [tool.proven.benchmark]
# ratio = "spawned_process / interpreter"
# interpreters = ["3.14", "3.15"]
# at_least = 1.1
# clock = "wall"
# ///
"""A pool of one spawned process takes at least 1.1 times as long to be made as one interpreter."""

import multiprocessing
from concurrent.futures import InterpreterPoolExecutor, ProcessPoolExecutor


def spawned_process() -> int:
    context = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(1, context) as pool:
        return pool.submit(abs, -1).result()


def interpreter() -> int:
    with InterpreterPoolExecutor(1) as pool:
        return pool.submit(abs, -1).result()


if __name__ == "__main__":
    assert spawned_process() == interpreter() == 1
