# /// script
# [tool.proven.benchmark]
# ratio = "ask_owner / under_lock"
# at_least = 30
# clock = "wall"
# ///
"""Asking an owner thread takes at least 30 times as long as work under a free lock."""

import queue
import threading
from collections.abc import Callable
from concurrent.futures import Future

balances = {"alice": 100}
lock = threading.Lock()
mailbox: queue.SimpleQueue[tuple[Callable[[], int], Future[int]]] = queue.SimpleQueue()


def balance() -> int:
    return balances["alice"]


def own() -> None:
    while True:
        work, reply = mailbox.get()
        reply.set_result(work())


def ask_owner() -> int:
    reply: Future[int] = Future()
    mailbox.put((balance, reply))
    return reply.result()


def under_lock() -> int:
    with lock:
        return balance()


threading.Thread(target=own, daemon=True).start()
assert ask_owner() == under_lock()
