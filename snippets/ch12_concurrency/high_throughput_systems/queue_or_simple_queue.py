# /// script
# requires-python = ">=3.11"
# [tool.proven.benchmark]
# ratio = "full_queue / simple_queue"
# at_least = 5
# ///
"""A put and a get take a queue.Queue at least 5 times as long as a SimpleQueue."""

import queue

full: queue.Queue[int] = queue.Queue()
simple: queue.SimpleQueue[int] = queue.SimpleQueue()


def full_queue() -> int:
    full.put(42)
    return full.get()


def simple_queue() -> int:
    simple.put(42)
    return simple.get()


assert full_queue() == simple_queue() == 42
