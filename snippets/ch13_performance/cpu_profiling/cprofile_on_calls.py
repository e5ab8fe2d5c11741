# /// script
# [tool.proven.benchmark]
# ratio = "profiled / plain"
# at_least = 2
# ///
"""Under cProfile a function that makes 2,000 small calls takes at least 2 times as long."""

import cProfile

PROFILE = cProfile.Profile()


def increment(number: int) -> int:
    return number + 1


def plain() -> int:
    total = 0
    for _ in range(2_000):
        total = increment(total)
    return total


def profiled() -> int:
    PROFILE.enable()
    try:
        return plain()
    finally:
        PROFILE.disable()


assert plain() == profiled() == 2_000
