"""A second cProfile takes over silently on 3.11, and is refused since 3.12."""

import cProfile
import sys


def work() -> None:
    pass


def calls(profile: cProfile.Profile) -> int:
    return sum(getattr(e.code, "co_name", "") == "work" for e in profile.getstats())


first, second = cProfile.Profile(), cProfile.Profile()
first.enable()
try:
    second.enable()
except ValueError as error:
    print(f"second: {type(error).__name__}")
else:
    print("second: enabled")
work()
second.disable()
first.disable()
print(f"work is in the first report = {bool(calls(first))}")
print(f"work is in the second report = {bool(calls(second))}")
assert bool(calls(first)) is (sys.version_info >= (3, 12))
