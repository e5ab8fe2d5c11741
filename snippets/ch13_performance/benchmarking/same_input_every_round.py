# /// script
# requires-python = ">=3.11"
# [tool.proven.benchmark]
# ratio = "new_order / same_order"
# sizes = [100, 500, 1_000, 4_000, 16_000]
# at = 500
# at_least = 1.35
# margin = 1.5
# beside = ["same_order_new_list"]
# ///
"""500 numbers take at least 1.35 times as long to sort in a new order as in the same again."""

from collections.abc import Callable
from itertools import cycle
from random import Random


def rotation(count: int, *, shuffled: bool) -> Callable[[], list[int]]:
    rng = Random(13)
    numbers = rng.sample(range(1_000_000), k=count)
    copies = range(200_000 // count)
    orders = [rng.sample(numbers, count) if shuffled else [*numbers] for _ in copies]
    turn = cycle(orders)
    return lambda: sorted(next(turn))


def new_order(count: int) -> Callable[[], list[int]]:
    return rotation(count, shuffled=True)


def same_order_new_list(count: int) -> Callable[[], list[int]]:
    return rotation(count, shuffled=False)


def same_order(count: int) -> Callable[[], list[int]]:
    numbers = Random(13).sample(range(1_000_000), k=count)
    turn = cycle([numbers])
    return lambda: sorted(next(turn))


assert new_order(500)() == same_order_new_list(500)() == same_order(500)()
