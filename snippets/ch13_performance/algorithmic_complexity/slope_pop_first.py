# /// script
# requires-python = ">=3.11"
# [tool.proven.benchmark]
# slope = "pop_first"
# sizes = [20000, 40000, 80000, 160000]
# between = [0.7, 1.4]
# ///
"""A list as a queue costs time proportional to its length: pop(0) has an exponent from 0.7 to 1.4."""

from collections.abc import Callable


def pop_first(n: int) -> Callable[[], int]:
    queue = list(range(n))

    def turn() -> int:
        queue.append(queue.pop(0))
        return len(queue)

    return turn


assert pop_first(10)() == 10
