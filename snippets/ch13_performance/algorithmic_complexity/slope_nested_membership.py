# /// script
# requires-python = ">=3.11"
# [tool.proven.benchmark]
# slope = "against_list"
# sizes = [50, 100, 200, 400, 800]
# between = [1.8, 2.2]
# ///
"""Looking up each item of one list in another has an exponent from 1.8 to 2.2."""

from collections.abc import Callable


def against_list(n: int) -> Callable[[], int]:
    wanted, known = list(range(n, 2 * n)), list(range(n))
    return lambda: sum(item in known for item in wanted)


assert against_list(10)() == 0
