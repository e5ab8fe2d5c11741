# /// script
# dependencies = ["line-profiler"]
# [tool.proven]
# interpreters = ["3.11", "3.12", "3.13", "3.14", "3.15"]
# [tool.proven.benchmark]
# ratio = "measured / plain"
# at_least = 7
# ///
"""line_profiler makes a loop of 2,000 steps without a call take at least 7 times as long."""

from line_profiler import LineProfiler


def plain() -> int:
    total = 0
    for number in range(2_000):
        total += number & 7
    return total


def watched() -> int:
    total = 0
    for number in range(2_000):
        total += number & 7
    return total


measured = LineProfiler()(watched)
assert plain() == measured()
