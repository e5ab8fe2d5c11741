"""A bounded queue stops its producer at the bound; an unbounded one takes everything."""

import queue
import threading

ITEMS, BOUND = 1_000, 4


def backlog_met_by_a_late_consumer(bound: int) -> int:
    work: queue.Queue[int] = queue.Queue(bound)
    stopped = threading.Event()

    def produce() -> None:
        for item in range(ITEMS):
            try:
                work.put_nowait(item)
            except queue.Full:
                stopped.set()
                work.put(item)  # waits until the consumer takes something
        stopped.set()

    producer = threading.Thread(target=produce)
    producer.start()
    assert stopped.wait(5)
    backlog = work.qsize()
    assert [work.get(timeout=5) for _ in range(ITEMS)] == list(range(ITEMS))
    producer.join()
    return backlog


bounded = backlog_met_by_a_late_consumer(BOUND)
unbounded = backlog_met_by_a_late_consumer(0)
print(f"backlog in Queue({BOUND}) = {bounded} items")
print(f"backlog in Queue() = {unbounded} items")
assert (bounded, unbounded) == (BOUND, ITEMS)
