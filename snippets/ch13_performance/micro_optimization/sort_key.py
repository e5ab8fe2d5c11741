# /// script
# requires-python = ">=3.11"
# [tool.proven.benchmark]
# ratio = "by_lambda / by_itemgetter"
# at_least = 1.15
# ///
"""Sorting rows with a lambda as key takes at least 1.15 times as long as with itemgetter."""

from operator import itemgetter

ROWS = [(f"row-{n}", n * 7_919 % 1_000) for n in range(1_000)]


def by_lambda() -> list[tuple[str, int]]:
    return sorted(ROWS, key=lambda row: row[1])


def by_itemgetter() -> list[tuple[str, int]]:
    return sorted(ROWS, key=itemgetter(1))


assert by_lambda() == by_itemgetter()
