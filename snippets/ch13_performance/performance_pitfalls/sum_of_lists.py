# /// script
# requires-python = ">=3.11"
# [tool.proven.benchmark]
# ratio = "by_sum / by_chain"
# at_least = 15
# beside = ["by_comprehension"]
# ///
"""sum(lists, []) over 1,000 lists of ten takes at least 15 times as long as chain."""

from itertools import chain

PAGES = [list(range(10)) for _ in range(1_000)]


def by_sum() -> list[int]:
    return sum(PAGES, [])


def by_chain() -> list[int]:
    return list(chain.from_iterable(PAGES))


def by_comprehension() -> list[int]:
    return [item for page in PAGES for item in page]


assert by_sum() == by_chain() == by_comprehension()
