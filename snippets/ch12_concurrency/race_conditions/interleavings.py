"""Of the six orders in which two threads can run `x = x + 1`, four lose an update."""

import math
from collections.abc import Iterator
from itertools import permutations


def increment(memory: dict[str, int]) -> Iterator[None]:
    value = memory["x"]
    yield  # another thread may run here
    memory["x"] = value + 1
    yield


results: list[int] = []
for order in sorted(set(permutations("AABB"))):
    memory = {"x": 0}
    threads = {"A": increment(memory), "B": increment(memory)}
    for name in order:
        next(threads[name])
    results.append(memory["x"])
    print(f"{''.join(order)}: x = {memory['x']}")

print(f"orders in all = {len(results)}")
print(f"orders that lose an update = {results.count(1)}")
print(f"orders of two threads with ten increments each = {math.comb(40, 20):,}")
assert results == [2, 1, 1, 1, 1, 2]
