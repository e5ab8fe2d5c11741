# /// script
# requires-python = ">=3.11"
# [tool.proven.benchmark]
# ratio = "comprehension / list_call"
# at_least = 3
# beside = ["sliced", "starred"]
# ///
"""Copying a list of a thousand by comprehension takes at least 3 times as long as list(items)."""

ITEMS = list(range(1_000))


def comprehension() -> list[int]:
    return [item for item in ITEMS]  # noqa: C416


def list_call() -> list[int]:
    return list(ITEMS)


def sliced() -> list[int]:
    return ITEMS[:]


def starred() -> list[int]:
    return [*ITEMS]


assert comprehension() == list_call() == sliced() == starred()
