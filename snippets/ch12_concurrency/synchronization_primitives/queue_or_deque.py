# /// script
# [tool.proven.benchmark]
# ratio = "through_queue / through_deque"
# at_least = 8
# ///
"""An item takes at least 8 times as long through a free `Queue` as through a deque."""

import queue
from collections import deque

mailbox: queue.Queue[int] = queue.Queue()
plain: deque[int] = deque()


def through_queue() -> int:
    mailbox.put(1)
    return mailbox.get()


def through_deque() -> int:
    plain.append(1)
    return plain.popleft()


assert through_queue() == through_deque()
