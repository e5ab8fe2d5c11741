"""A waiting task takes less than 2,000 bytes of Python objects, and one with an open stream more than 3,000."""

import asyncio
import gc
import socket
import tracemalloc
from collections.abc import Awaitable, Callable

COUNT = 200


async def hold(on: Awaitable[object], *kept: object) -> None:
    await on


async def on_a_future() -> Awaitable[object]:
    return hold(asyncio.get_running_loop().create_future())


async def on_an_event() -> Awaitable[object]:
    return hold(asyncio.Event().wait())


async def on_a_timer() -> Awaitable[object]:
    return hold(asyncio.sleep(3_600))


async def on_a_stream() -> Awaitable[object]:
    here, there = socket.socketpair()
    reader, writer = await asyncio.open_connection(sock=here)
    return hold(reader.read(1), writer, there)


async def bytes_of(make: Callable[[], Awaitable[Awaitable[object]]]) -> int:
    tasks = [asyncio.ensure_future(await make()) for _ in range(3)]
    await asyncio.sleep(0)  # what is filled once, is filled
    gc.collect()
    tracemalloc.start()
    tasks += [asyncio.ensure_future(await make()) for _ in range(COUNT)]
    await asyncio.sleep(0)
    gc.collect()
    used = tracemalloc.get_traced_memory()[0]
    tracemalloc.stop()
    assert not any(task.done() for task in tasks)
    return used // COUNT


for make in (on_a_future, on_an_event, on_a_timer, on_a_stream):
    used = asyncio.run(bytes_of(make))
    assert used > 3_000 if make is on_a_stream else used < 2_000
    print(f"{make.__name__} = {used:,} bytes")
