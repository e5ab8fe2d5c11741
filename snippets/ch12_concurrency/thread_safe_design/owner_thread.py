"""A reader that asks the owner never sees half a transfer; one that looks does."""

import queue
import threading
from collections.abc import Callable
from concurrent.futures import Future

TOTAL = 100
Work = Callable[[dict[str, int]], int | None]
Message = tuple[Work, Future[int | None]]
midway, reader_is_done = threading.Event(), threading.Event()


def transfer(accounts: dict[str, int]) -> None:
    accounts["a"] -= 30
    midway.set()  # the worst moment for anyone to look
    assert reader_is_done.wait(5)
    accounts["b"] += 30


def look_at_shared_dict() -> int:
    accounts = {"a": TOTAL, "b": 0}
    writer = threading.Thread(target=transfer, args=(accounts,))
    writer.start()
    midway.wait()
    seen = sum(accounts.values())
    reader_is_done.set()
    writer.join()
    return seen


def ask_the_owner() -> int:
    mailbox: queue.SimpleQueue[Message | None] = queue.SimpleQueue()

    def own() -> None:
        accounts = {"a": TOTAL, "b": 0}  # no other thread has a reference to it
        for work, reply in iter(mailbox.get, None):
            reply.set_result(work(accounts))

    owner = threading.Thread(target=own)
    owner.start()
    mailbox.put((transfer, Future()))
    midway.wait()
    answer: Future[int | None] = Future()
    mailbox.put((lambda accounts: sum(accounts.values()), answer))
    reader_is_done.set()
    mailbox.put(None)
    owner.join()
    return answer.result() or 0


shared = look_at_shared_dict()
midway.clear()
reader_is_done.clear()
owned = ask_the_owner()
print(f"sum seen in the shared dict = {shared}")
print(f"sum told by the owner = {owned}")
assert (shared, owned) == (TOTAL - 30, TOTAL)
