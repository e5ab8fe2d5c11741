"""Queue.put returns before the object is pickled; SimpleQueue pickles in put()."""

import multiprocessing
import threading

pickled_by: list[str] = []
may_pickle = threading.Event()


class Slow:
    def __reduce__(self) -> tuple[type, tuple[str]]:
        may_pickle.wait(5)
        pickled_by.append(threading.current_thread().name)
        return str, ("done",)


context = multiprocessing.get_context("fork")
queue = context.Queue()
items = ["first"]
queue.put(Slow())
queue.put(items)
print(f"put has returned, pickled so far = {len(pickled_by)}")
print(f"queue.empty() = {queue.empty()}")
assert pickled_by == []
assert queue.empty()

items.append("added after put")
may_pickle.set()
received = [queue.get(), queue.get()]
print(f"received: {received}")
assert received == ["done", ["first", "added after put"]]

simple = context.SimpleQueue()
simple.put(Slow())
print(f"pickled by: {pickled_by}")
assert pickled_by == ["QueueFeederThread", "MainThread"]
queue.close()
queue.join_thread()
