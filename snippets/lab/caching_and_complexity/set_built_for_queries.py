# /// script
# requires-python = ">=3.11"
# [tool.proven.benchmark]
# ratio = "asked_of_the_list / set_built_then_asked"
# sizes = [1, 2, 3, 4, 6, 10, 30, 100]
# at_least = 3
# ///
"""A hundred searches in 100 strings take at least 3 times as long without building a set."""

from collections.abc import Callable
from random import Random

ITEMS = [f"word-{number}" for number in range(100)]


def questions(count: int) -> list[str]:
    # equal to items, and not the same objects
    return [f"word-{number}" for number in Random(13).choices(range(100), k=count)]


def asked_of_the_list(count: int) -> Callable[[], int]:
    words = questions(count)

    def ask() -> int:
        found = 0
        for word in words:
            found += word in ITEMS
        return found

    return ask


def set_built_then_asked(count: int) -> Callable[[], int]:
    words = questions(count)

    def ask() -> int:
        found, items = 0, set(ITEMS)
        for word in words:
            found += word in items
        return found

    return ask


assert asked_of_the_list(10)() == set_built_then_asked(10)() == 10
