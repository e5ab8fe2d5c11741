# /// script
# [tool.proven.benchmark]
# ratio = "through_queue / through_pipe"
# at_least = 1.5
# clock = "wall"
# ///
"""An item takes at least 1.5 times as long through a `Queue` as through a `Pipe`."""

import multiprocessing
from multiprocessing.queues import Queue

receiver, sender = multiprocessing.Pipe(duplex=False)
queue: "Queue[int]" = multiprocessing.Queue()


def through_pipe() -> object:
    sender.send(1)
    return receiver.recv()


def through_queue() -> object:
    queue.put(1)
    return queue.get()


assert through_queue() == through_pipe()
