# /// script
# requires-python = ">=3.11"
# [tool.proven.benchmark]
# ratio = "over_generator / over_list"
# at_most = 3
# sizes = [10, 100, 1000, 10000]
# ///
"""The generator that saves the list takes at most three times as long for 10,000 items."""

from collections.abc import Callable


def over_generator(n: int) -> Callable[[], float]:
    return lambda: sum(i + 0.5 for i in range(n))


def over_list(n: int) -> Callable[[], float]:
    return lambda: sum([i + 0.5 for i in range(n)])


assert over_generator(10)() == over_list(10)()
