# /// script
# requires-python = ">=3.14"
# [tool.proven.benchmark]
# ratio = "fill"
# builds = "3.14t / 3.14"
# at_most = 1.7
# ///
"""In one thread, a list comprehension takes at most 1.7 times as long free-threaded."""


def fill() -> int:
    return len([number for number in range(500)])  # noqa: C416 - the twin of a loop


assert fill() == 500
