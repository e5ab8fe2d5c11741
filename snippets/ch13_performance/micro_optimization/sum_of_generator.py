# /// script
# requires-python = ">=3.11"
# [tool.proven.benchmark]
# ratio = "over_generator / over_list"
# at_most = 2.5
# sizes = [3, 10, 100, 1000, 10000, 100000]
# at = 3
# ///
"""sum of a generator takes at most 2.5 times as long as sum of a list, for three items too."""

from collections.abc import Callable


def over_generator(n: int) -> Callable[[], int]:
    items = list(range(n))
    return lambda: sum(item * 2 for item in items)


def over_list(n: int) -> Callable[[], int]:
    items = list(range(n))
    return lambda: sum([item * 2 for item in items])


assert over_generator(10)() == over_list(10)() == 90
