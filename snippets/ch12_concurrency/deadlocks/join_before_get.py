"""A process that has put much into a Queue does not end before someone takes it out."""

import multiprocessing
from multiprocessing.connection import Connection
from multiprocessing.queues import Queue

MEGABYTE = 1 << 20


def produce(queue: "Queue[bytes]", done: Connection) -> None:
    queue.put(bytes(MEGABYTE))
    done.send("put has returned")


if __name__ == "__main__":
    context = multiprocessing.get_context("fork")
    queue: "Queue[bytes]" = context.Queue()
    receiver, sender = context.Pipe(duplex=False)
    process = context.Process(target=produce, args=(queue, sender))
    process.start()
    print(f"child says: {receiver.recv()}")

    process.join(timeout=0.3)  # without the timeout: for ever
    stuck = process.is_alive()
    print(f"join before get: alive = {stuck}")
    size = len(queue.get(timeout=5))
    process.join(timeout=5)
    print(f"join after get: alive = {process.is_alive()}, exit = {process.exitcode}")
    assert (stuck, process.is_alive(), size) == (True, False, MEGABYTE)
