# /// script
# requires-python = ">=3.11"
# [tool.proven.benchmark]
# ratio = "cprofile / plain"
# at_most = 2.5
# ///
"""A loop without calls takes at most 2.5 times as long under cProfile."""

import cProfile


def plain() -> int:
    total = 0
    for number in range(50_000):
        total = (total + number) & 127
    return total


def cprofile() -> int:
    return cProfile.Profile().runcall(plain)


assert plain() == cprofile()
