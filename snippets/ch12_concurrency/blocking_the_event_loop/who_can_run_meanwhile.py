"""A blocking call in a coroutine stops every other task; in `to_thread` it stops none."""

import asyncio
import socket
import threading
from collections.abc import Callable

Blocking = Callable[[threading.Event, socket.socket, float], bool]


def wait_for_event(event: threading.Event, _: socket.socket, timeout: float) -> bool:
    return event.wait(timeout)


def read_from_socket(_: threading.Event, sock: socket.socket, timeout: float) -> bool:
    sock.settimeout(timeout)  # as requests.get(url, timeout=…) does
    try:
        return bool(sock.recv(1))
    except TimeoutError:
        return False


async def other_task(event: threading.Event, sock: socket.socket) -> None:
    event.set()
    sock.send(b"!")


async def answered(block: Blocking, *, threaded: bool) -> bool:
    """Whether the other task could do its part while this one was blocked."""
    event, (ours, theirs) = threading.Event(), socket.socketpair()
    with ours, theirs:
        task = asyncio.create_task(other_task(event, theirs))
        if threaded:
            result = await asyncio.to_thread(block, event, ours, 5)
        else:
            result = block(event, ours, 0.2)
        await task
    return result


for block in wait_for_event, read_from_socket:
    direct = asyncio.run(answered(block, threaded=False))
    in_thread = asyncio.run(answered(block, threaded=True))
    print(f"{block.__name__}: other tasks run: {direct}, in to_thread: {in_thread}")
    assert (direct, in_thread) == (False, True)
