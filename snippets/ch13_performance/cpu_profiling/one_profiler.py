"""From 3.12 on a second cProfile is refused; before, it silently replaced the first."""

import cProfile
import sys


def measured() -> None:
    pass


outer, inner = cProfile.Profile(), cProfile.Profile()
outer.enable()
try:
    inner.enable()
    print("second profiler: enabled")
    inner.disable()
except ValueError as error:
    print(f"second profiler: ValueError: {error}")
measured()
outer.disable()

outer.create_stats()
seen = any(name == "measured" for _, _, name in outer.stats)
print("first profiler saw the call =", seen)
assert seen == (sys.version_info >= (3, 12))
