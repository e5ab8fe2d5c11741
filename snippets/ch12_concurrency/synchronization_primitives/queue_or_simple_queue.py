# /// script
# [tool.proven.benchmark]
# ratio = "through_queue / through_simple_queue"
# at_least = 8
# ///
"""With nobody waiting, a `Queue` takes at least 8 times as long as a `SimpleQueue`."""

import queue

full: queue.Queue[int] = queue.Queue()
simple: queue.SimpleQueue[int] = queue.SimpleQueue()


def through_queue() -> int:
    full.put(1)
    return full.get()


def through_simple_queue() -> int:
    simple.put(1)
    return simple.get()


assert through_queue() == through_simple_queue()
