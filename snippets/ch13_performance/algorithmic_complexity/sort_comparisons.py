"""sorted makes at most n log2 n comparisons, and n - 1 for what is sorted already, either way round."""

import math
import random


class Counted(float):
    compared = 0

    def __lt__(self, other: float) -> bool:
        Counted.compared += 1
        return float(self) < float(other)


def comparisons(items: list[Counted]) -> int:
    Counted.compared = 0
    sorted(items)
    return Counted.compared


N = 4_096
ordered = [Counted(number) for number in range(N)]
shuffled = random.Random(7).sample(ordered, k=N)
assert comparisons(ordered) == comparisons(ordered[::-1]) == N - 1
assert 0.8 < comparisons(shuffled) / (N * math.log2(N)) <= 1
print("n log2 n =", round(N * math.log2(N)))
print("shuffled =", comparisons(shuffled))
print("sorted =", comparisons(ordered))
print("reversed =", comparisons(ordered[::-1]))
print("two runs =", comparisons(ordered[::2] + ordered[1::2]))
print("one item appended =", comparisons([*ordered[1:], ordered[0]]))
