# /// script
# requires-python = ">=3.11"
# [tool.proven.benchmark]
# ratio = "bounded / unbounded"
# at_most = 1.5
# ///
"""A bound on a queue makes a put and a get take at most 1.5 times as long."""

import queue

with_bound: queue.Queue[int] = queue.Queue(100)
without: queue.Queue[int] = queue.Queue()


def bounded() -> int:
    with_bound.put(42)
    return with_bound.get()


def unbounded() -> int:
    without.put(42)
    return without.get()


assert bounded() == unbounded() == 42
