# /// script
# requires-python = ">=3.11"
# [tool.proven.benchmark]
# ratio = "set_built_inside / in_list"
# at_least = 1.3
# beside = ["set_built_before"]
# ///
"""With the set built in the timed part, a set search costs at least 1.3 times a list's."""

ITEMS = list(range(1_000))
KNOWN = set(ITEMS)


def set_built_inside() -> bool:
    return 499 in set(ITEMS)


def in_list() -> bool:
    return 499 in ITEMS


def set_built_before() -> bool:
    return 499 in KNOWN


assert set_built_inside() is in_list() is set_built_before() is True
