# /// script
# requires-python = ">=3.11"
# [tool.proven.benchmark]
# slope = "joined"
# sizes = [5000, 10000, 20000, 40000]
# between = [0.8, 1.25]
# ///
"""Collecting parts in a list and joining them has an exponent from 0.8 to 1.25."""

from collections.abc import Callable


def joined(n: int) -> Callable[[], int]:
    def build() -> int:
        parts = []
        for _ in range(n):
            parts.append("twelve chars")
        return len("".join(parts))

    return build


assert joined(10)() == 120
