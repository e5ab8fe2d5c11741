"""For the smallest half, heapq.nsmallest compares less often than sorted does."""

import heapq
import random
from collections.abc import Callable


class Counted(float):
    compared = 0

    def __lt__(self, other: float) -> bool:
        Counted.compared += 1
        return float(self) < float(other)


N = 10_000
items = random.Random(7).sample([Counted(n) for n in range(N)], k=N)
CASES: dict[str, Callable[[], object]] = {
    "min": lambda: min(items),
    "ten smallest": lambda: heapq.nsmallest(10, items),
    "smallest half": lambda: heapq.nsmallest(N // 2, items),
    "sorted": lambda: sorted(items),
}


def comparisons(name: str) -> int:
    Counted.compared = 0
    CASES[name]()
    print(f"{name} = {Counted.compared}")
    return Counted.compared


assert comparisons("min") == N - 1
assert comparisons("ten smallest") < 1.2 * N
assert comparisons("smallest half") < comparisons("sorted")
