# /// script
# requires-python = ">=3.11"
# [tool.proven.benchmark]
# ratio = "against_a_list / against_a_set"
# at_least = 30
# ///
"""Filtering 500 names by a list of 500 takes at least 30 times as long as by a set."""

NEW = [f"user-{number}" for number in range(0, 1_000, 2)]
KNOWN = [f"user-{number}" for number in range(0, 1_500, 3)]


def against_a_list() -> list[str]:
    return [name for name in NEW if name not in KNOWN]


def against_a_set() -> list[str]:
    known = set(KNOWN)  # building it is part of the price
    return [name for name in NEW if name not in known]


assert against_a_list() == against_a_set()
