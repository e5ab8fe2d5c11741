# /// script
# [tool.proven.benchmark]
# ratio = "from_manager / from_value"
# at_least = 50
# clock = "wall"
# ///
"""Reading an item of a managed dict takes at least 50 times as long as a `Value`."""

import multiprocessing

context = multiprocessing.get_context("fork")  # so that nothing is imported again
manager = context.Manager()
table = manager.dict(limit=1)
value = context.Value("i", 1)


def from_manager() -> int:
    limit: int = table["limit"]
    return limit


def from_value() -> int:
    limit: int = value.value
    return limit


assert from_manager() == from_value()
