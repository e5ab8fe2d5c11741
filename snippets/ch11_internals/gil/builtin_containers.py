"""Concurrent list.append, dict stores and set.add lose nothing, GIL or no GIL."""

import sys
import threading

THREADS, ITEMS = 4, 10_000
sys.setswitchinterval(1e-5)
items: list[int] = []
table: dict[int, int] = {}
unique: set[int] = set()
start = threading.Barrier(THREADS)


def fill(first: int) -> None:
    start.wait()
    for number in range(first, first + ITEMS):
        items.append(number)
        table[number] = number
        unique.add(number)


threads = [
    threading.Thread(target=fill, args=(first * ITEMS,)) for first in range(THREADS)
]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()

everything = list(range(THREADS * ITEMS))
print(f"list, dict, set = {len(items)}, {len(table)}, {len(unique)} elements")
assert sorted(items) == everything
assert sorted(table) == everything
assert sorted(unique) == everything
