# /// script
# [tool.proven.benchmark]
# ratio = "submitted / called"
# at_least = 250
# clock = "wall"
# ///
"""A tiny call through a thread pool takes at least 250 times as long as a direct one."""

from concurrent.futures import ThreadPoolExecutor

pool = ThreadPoolExecutor(1)


def submitted() -> int:
    return pool.submit(abs, -1).result()


def called() -> int:
    return abs(-1)


assert submitted() == called()
