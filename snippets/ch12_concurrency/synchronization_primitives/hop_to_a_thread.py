# /// script
# [tool.proven.benchmark]
# ratio = "asked / called"
# at_least = 150
# clock = "wall"
# ///
"""Asking another thread takes at least 150 times as long as a call in this one."""

import queue
import threading

requests: queue.SimpleQueue[int] = queue.SimpleQueue()
replies: queue.SimpleQueue[int] = queue.SimpleQueue()


def handle(number: int) -> int:
    return number + 1


def serve() -> None:
    while True:
        replies.put(handle(requests.get()))


def asked() -> int:
    requests.put(1)
    return replies.get()


def called() -> int:
    return handle(1)


threading.Thread(target=serve, daemon=True).start()
assert asked() == called()
