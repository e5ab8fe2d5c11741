# /// script
# requires-python = ">=3.11"
# [tool.proven.benchmark]
# ratio = "hit"
# builds = "3.14t / 3.14"
# at_most = 3
# ///
"""A hit in lru_cache takes at most 3 times as long without the GIL as with it."""

from functools import lru_cache


@lru_cache(maxsize=128)
def price(product: int, count: int) -> int:
    return product * count + 3


def hit() -> int:
    return price(7, 2)


assert hit() == 17
