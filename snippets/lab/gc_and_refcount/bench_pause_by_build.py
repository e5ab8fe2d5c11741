# /// script
# requires-python = ">=3.11"
# [tool.proven.benchmark]
# ratio = "full_collection"
# builds = "3.14t / 3.14"
# at_most = 2
# ///
"""A full collection of 200,000 lists takes at most twice as long on 3.14t as on 3.14."""

import gc

gc.disable()
heap = [[number] for number in range(200_000)]


def full_collection() -> int:
    return gc.collect()


gc.collect()
assert full_collection() == 0
