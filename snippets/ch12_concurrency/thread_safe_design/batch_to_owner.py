# /// script
# [tool.proven.benchmark]
# ratio = "one_by_one / in_a_batch"
# at_least = 40
# clock = "wall"
# ///
"""A hundred items take an owner at least 40 times as long one by one as in a batch."""

import queue
import threading

ITEMS = list(range(100))
mailbox: queue.SimpleQueue[list[int]] = queue.SimpleQueue()
replies: queue.SimpleQueue[int] = queue.SimpleQueue()


def own() -> None:
    while True:
        replies.put(sum(mailbox.get()))


def one_by_one() -> int:
    total = 0
    for item in ITEMS:
        mailbox.put([item])
        total += replies.get()
    return total


def in_a_batch() -> int:
    mailbox.put(ITEMS)
    return replies.get()


threading.Thread(target=own, daemon=True).start()
assert one_by_one() == in_a_batch()
