# /// script
# requires-python = ">=3.11"
# [tool.proven.benchmark]
# slope = "popleft"
# sizes = [20000, 40000, 80000, 160000]
# between = [-0.15, 0.15]
# ///
"""A deque as a queue costs the same at every length: popleft has an exponent from -0.15 to 0.15."""

from collections import deque
from collections.abc import Callable


def popleft(n: int) -> Callable[[], int]:
    queue = deque(range(n))

    def turn() -> int:
        for _ in range(100):
            queue.append(queue.popleft())
        return len(queue)

    return turn


assert popleft(10)() == 10
