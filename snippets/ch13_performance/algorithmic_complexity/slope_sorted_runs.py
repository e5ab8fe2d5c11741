# /// script
# requires-python = ">=3.11"
# [tool.proven.benchmark]
# slope = "sort_runs"
# sizes = [1000, 4000, 16000, 64000]
# between = [0.85, 1.25]
# ///
"""Sorting four sorted runs has an exponent from 0.85 to 1.25."""

from collections.abc import Callable


def sort_runs(n: int) -> Callable[[], int]:
    run = [float(number) for number in range(n // 4)]
    numbers = run * 4
    return lambda: len(sorted(numbers))


assert sort_runs(8)() == 8
