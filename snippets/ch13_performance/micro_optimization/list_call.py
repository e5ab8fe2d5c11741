# /// script
# requires-python = ">=3.11"
# [tool.proven.benchmark]
# ratio = "called / display"
# at_least = 1.15
# ///
"""A loop that makes an empty list each time takes at least 1.15 times as long with list() as with []."""

ROUNDS = range(200)


def called() -> list[int]:
    for _ in ROUNDS:
        made: list[int] = list()  # noqa: C408
    return made


def display() -> list[int]:
    for _ in ROUNDS:
        made: list[int] = []
    return made


assert called() == display() == []
