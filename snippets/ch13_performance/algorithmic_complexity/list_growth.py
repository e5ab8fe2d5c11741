"""A million appends make a list grow fewer than a hundred times, by about an eighth each time."""

import sys

items: list[None] = []
sizes = [sys.getsizeof(items)]
for _ in range(1_000_000):
    items.append(None)
    size = sys.getsizeof(items)
    if size != sizes[-1]:
        sizes.append(size)

assert len(sizes) - 1 < 100
growth = [
    after / before for before, after in zip(sizes[-20:], sizes[-19:], strict=False)
]
assert all(1.12 < factor < 1.13 for factor in growth)
print("growths =", len(sizes) - 1)
moved = sum(sizes) // 8  # if every growth had to move all that was there
print("most moves for each append =", round(moved / len(items), 1))
assert moved < 10 * len(items)
