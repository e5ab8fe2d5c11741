# /// script
# [tool.proven.benchmark]
# ratio = "submitted / called"
# at_least = 100
# clock = "wall"
# interpreters = ["3.11", "3.13", "3.14", "3.14t", "3.15"]
# ///
"""A tiny call through a thread pool takes at least 100 times as long as a direct one."""

from concurrent.futures import ThreadPoolExecutor

pool = ThreadPoolExecutor(1)


def submitted() -> int:
    return pool.submit(abs, -1).result()


def called() -> int:
    return abs(-1)


assert submitted() == called()
