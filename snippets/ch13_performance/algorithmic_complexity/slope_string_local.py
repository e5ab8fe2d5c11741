# /// script
# requires-python = ">=3.11"
# [tool.proven.benchmark]
# slope = "to_a_local"
# sizes = [5000, 10000, 20000, 40000]
# between = [0.8, 1.3]
# ///
"""Appending to a string in a local name has an exponent from 0.8 to 1.3, on the free-threaded build too."""

from collections.abc import Callable


def to_a_local(n: int) -> Callable[[], int]:
    def build() -> int:
        text = ""
        for _ in range(n):
            text += "twelve chars"
        return len(text)

    return build


assert to_a_local(10)() == 120
