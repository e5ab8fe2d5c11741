# /// script
# requires-python = ">=3.11"
# [tool.proven.benchmark]
# ratio = "by_while / by_range"
# at_most = 2.5
# beside = ["by_sum"]
# ///
"""Counting with while takes at most 2.5 times as long as a for loop over a range."""


def by_while() -> int:
    total = number = 0
    while number < 500:
        total += number
        number += 1
    return total


def by_range() -> int:
    total = 0
    for number in range(500):
        total += number
    return total


def by_sum() -> int:
    return sum(range(500))


assert by_while() == by_range() == by_sum()
