# /// script
# [tool.proven]
# interpreters = ["3.11"]
# [tool.proven.benchmark]
# ratio = "profiled / plain"
# at_least = 1.2
# ///
"""On 3.11 a profiler slows down even a loop without a call, by a factor of at least 1.2."""

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
