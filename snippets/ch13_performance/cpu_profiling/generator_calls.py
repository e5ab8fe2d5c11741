"""Draining a generator of three items counts as four calls of its function in cProfile."""

import cProfile
import pstats
from collections.abc import Iterator


def three() -> Iterator[int]:
    yield 1
    yield 2
    yield 3


def total() -> int:
    result = 0
    for number in three():
        result += number
    return result


profile = cProfile.Profile()
assert profile.runcall(total) == 6
rows = pstats.Stats(profile).get_stats_profile().func_profiles
print("ncalls of three =", rows["three"].ncalls)
assert rows["three"].ncalls == "4"
