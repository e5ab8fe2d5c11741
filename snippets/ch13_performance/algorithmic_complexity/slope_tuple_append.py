# /// script
# requires-python = ">=3.11"
# [tool.proven.benchmark]
# slope = "grow_tuple"
# sizes = [500, 1000, 2000, 4000]
# between = [1.5, 2.4]
# ///
"""Appending to a tuple has an exponent from 1.5 to 2.4, local or not."""

from collections.abc import Callable


def grow_tuple(n: int) -> Callable[[], int]:
    def build() -> int:
        items: tuple[int, ...] = ()
        for number in range(n):
            items += (number,)
        return len(items)

    return build


assert grow_tuple(10)() == 10
