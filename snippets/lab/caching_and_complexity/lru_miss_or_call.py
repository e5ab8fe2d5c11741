# /// script
# requires-python = ">=3.11"
# [tool.proven.benchmark]
# ratio = "always_missed / computed"
# at_least = 2
# ///
"""A cheap function takes at least 2 times as long behind an lru_cache that always misses."""

from functools import lru_cache

PRODUCTS = range(1_000)


def price(product: int, count: int) -> int:
    return product * count + 3


limited = lru_cache(maxsize=128)(price)


def always_missed() -> int:
    total = 0
    for product in PRODUCTS:  # more than the cache holds, in turn
        total += limited(product, 2)
    return total


def computed() -> int:
    total = 0
    for product in PRODUCTS:
        total += price(product, 2)
    return total


assert always_missed() == always_missed() == computed()
assert limited.cache_info().hits == 0
