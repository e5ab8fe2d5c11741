# /// script
# [tool.proven.benchmark]
# ratio = "sent / shared"
# at_least = 3
# clock = "wall"
# margin = 1.5
# beside = ["in_new_block"]
# sizes = [1_000, 10_000, 100_000, 1_000_000, 4_000_000]
# ///
"""Sending 4,000,000 bytes to a process takes at least 3 times as long as sharing them."""

import atexit
import multiprocessing
from collections.abc import Callable
from multiprocessing.connection import Connection
from multiprocessing.shared_memory import SharedMemory

context = multiprocessing.get_context("fork")  # so that nothing is imported again
ours, theirs = context.Pipe()
kept = SharedMemory(create=True, size=4_000_000)
atexit.register(kept.unlink)


def memory(block: SharedMemory) -> memoryview:
    if block.buf is None:
        raise ValueError("closed")
    return block.buf


def serve(pipe: Connection) -> None:
    """Answer each message with the first byte of the data that it brings or names."""
    while True:
        message: bytes | str = pipe.recv()
        if message == kept.name:
            pipe.send(memory(kept)[0])
        elif isinstance(message, str):
            new = SharedMemory(message)
            pipe.send(memory(new)[0])
            new.close()
        else:
            pipe.send(message[0])


def ask(message: bytes | str) -> int:
    ours.send(message)
    answer: int = ours.recv()
    return answer


def sent(size: int) -> Callable[[], int]:
    data = b"x" * size
    return lambda: ask(data)


def shared(size: int) -> Callable[[], int]:
    data = b"x" * size

    def measured() -> int:
        memory(kept)[:size] = data
        return ask(kept.name)

    return measured


def in_new_block(size: int) -> Callable[[], int]:
    data = b"x" * size

    def measured() -> int:
        new = SharedMemory(create=True, size=size)
        memory(new)[:size] = data
        answer = ask(new.name)
        new.close()
        new.unlink()
        return answer

    return measured


context.Process(target=serve, args=(theirs,), daemon=True).start()
assert sent(1_000)() == shared(1_000)() == in_new_block(1_000)()
