# /// script
# requires-python = ">=3.11"
# [tool.proven.benchmark]
# ratio = "one_by_one / in_batches"
# at_least = 10
# ///
"""A thousand items one by one cost a queue at least 10 times what ten lists of 100 do."""

import queue

ITEMS = list(range(1_000))
singles: queue.Queue[int] = queue.Queue()
lists: queue.Queue[list[int]] = queue.Queue()


def one_by_one() -> int:
    total = 0
    for item in ITEMS:
        singles.put(item)
    for _ in ITEMS:
        total += singles.get()
    return total


def in_batches() -> int:
    total = 0
    for start in range(0, len(ITEMS), 100):
        lists.put(ITEMS[start : start + 100])
    for _ in range(0, len(ITEMS), 100):
        for item in lists.get():
            total += item
    return total


assert one_by_one() == in_batches() == sum(ITEMS)
