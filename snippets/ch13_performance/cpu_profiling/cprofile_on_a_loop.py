# /// script
# [tool.proven.benchmark]
# ratio = "profiled / plain"
# at_most = 1.5
# interpreters = ["3.12", "3.13", "3.14", "3.14t", "3.15"]
# ///
"""Under cProfile a loop of 200,000 steps without a call takes at most 1.5 times as long."""

import cProfile

PROFILE = cProfile.Profile()


def plain() -> int:
    total = 0
    for number in range(200_000):
        total += number & 7
    return total


def profiled() -> int:
    PROFILE.enable()
    try:
        return plain()
    finally:
        PROFILE.disable()


assert plain() == profiled()
