# /// script
# requires-python = ">=3.11"
# [tool.proven.benchmark]
# slope = "against_set"
# sizes = [100, 200, 400, 800, 1600]
# between = [0.8, 1.3]
# ///
"""With a set that is built first, the same lookups have an exponent from 0.8 to 1.3."""

from collections.abc import Callable


def against_set(n: int) -> Callable[[], int]:
    wanted, known = list(range(n, 2 * n)), list(range(n))

    def search() -> int:
        index = set(known)
        return sum(item in index for item in wanted)

    return search


assert against_set(10)() == 0
