# /// script
# requires-python = ">=3.11"
# dependencies = ["line-profiler"]
# [tool.proven]
# interpreters = ["3.11", "3.12", "3.13", "3.14", "3.15"]
# [tool.proven.benchmark]
# ratio = "line_profiled / plain"
# at_least = 8
# ///
"""A loop of short lines takes at least eight times as long under line_profiler."""

from line_profiler import LineProfiler


def plain() -> int:
    total = 0
    for number in range(5_000):
        total = total + number
        total = total & 127
    return total


profiler = LineProfiler()
profiled = profiler(plain)


def line_profiled() -> int:
    result = profiled()
    assert isinstance(result, int)
    return result


assert plain() == line_profiled()
