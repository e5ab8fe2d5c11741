# /// script
# requires-python = ">=3.11"
# [tool.proven.benchmark]
# ratio = "computed / cached"
# at_most = 1.2
# beside = ["cached_without_limit", "looked_up_in_a_dict"]
# ///
"""One multiplication and addition takes at most 1.2 times as long as its lru_cache hit."""

from functools import cache, lru_cache


def price(product: int, count: int) -> int:
    return product * count + 3


limited = lru_cache(maxsize=128)(price)
unlimited = cache(price)
prices = {(7, 2): 17}


def cached() -> int:
    return limited(7, 2)


def computed() -> int:
    return price(7, 2)


def cached_without_limit() -> int:
    return unlimited(7, 2)


def looked_up_in_a_dict() -> int:
    return prices[7, 2]


assert computed() == cached() == cached_without_limit() == looked_up_in_a_dict() == 17
