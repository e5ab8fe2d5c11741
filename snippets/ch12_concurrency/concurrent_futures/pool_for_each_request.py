# /// script
# [tool.proven.benchmark]
# ratio = "pool_each_time / kept_pool"
# at_least = 1.5
# clock = "wall"
# ///
"""A thread pool for each request takes at least 1.5 times as long as a kept pool."""

from concurrent.futures import ThreadPoolExecutor

kept = ThreadPoolExecutor(4)


def pool_each_time() -> list[int]:
    with ThreadPoolExecutor(4) as pool:
        return list(pool.map(abs, (-1, -2, -3, -4)))


def kept_pool() -> list[int]:
    return list(kept.map(abs, (-1, -2, -3, -4)))


assert pool_each_time() == kept_pool()
