"""`perf_counter` tells two moments apart that are less than a microsecond from each other."""

import time
from itertools import pairwise

info = time.get_clock_info("perf_counter")
reads = [time.perf_counter_ns() for _ in range(100_000)]
steps = [later - sooner for sooner, later in pairwise(reads)]
shortest = min(step for step in steps if step)
print(f"monotonic = {info.monotonic}")
print(f"resolution of a microsecond or better = {info.resolution <= 1e-6}")
print(f"shortest step below a microsecond = {shortest < 1_000}")
assert info.monotonic
assert min(steps) >= 0
assert info.resolution <= 1e-6
assert shortest < 1_000
