# /// script
# requires-python = ">=3.13"
# [tool.proven]
# interpreters = ["3.13", "3.14", "3.14t", "3.15"]
# ///
"""`shutdown(immediate=True)` drops the backlog; join still waits for a running item."""

import queue
import threading

work: queue.Queue[str] = queue.Queue(2)
taken, finish = threading.Event(), threading.Event()
done: list[str] = []
refused: list[str] = []


def consume() -> None:
    item = work.get()
    taken.set()
    finish.wait(5)
    done.append(item)
    work.task_done()


def produce_too_much() -> None:
    try:
        work.put("one too many")
    except queue.ShutDown:
        refused.append("one too many")


consumer = threading.Thread(target=consume)
consumer.start()
work.put("running")
taken.wait(5)
for item in ("waiting 1", "waiting 2"):
    work.put(item)
producer = threading.Thread(target=produce_too_much)
producer.start()
work.shutdown(immediate=True)
unfinished = work.unfinished_tasks
finish.set()
work.join()
consumer.join(5)
producer.join(5)
print(f"unfinished after the shutdown = {unfinished}")
print(f"done = {done}, refused = {refused}, left in the queue = {work.qsize()}")
assert (unfinished, done, refused, work.qsize()) == (
    1,
    ["running"],
    ["one too many"],
    0,
)
