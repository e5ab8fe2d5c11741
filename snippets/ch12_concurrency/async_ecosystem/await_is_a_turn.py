# /// script
# requires-python = ">=3.11"
# dependencies = ["anyio", "trio"]
# ///
"""A hundred awaits that need not wait give others no turn in asyncio, one each in trio."""

import asyncio

import anyio
import trio

PUTS = 100


async def in_asyncio() -> int:
    queue, turns = asyncio.Queue[int](PUTS), 0

    async def other() -> None:
        nonlocal turns
        while True:
            await asyncio.sleep(0)
            turns += 1

    task = asyncio.create_task(other())
    await asyncio.sleep(0)
    for number in range(PUTS):
        await queue.put(number)
    meanwhile = turns
    await asyncio.sleep(0)
    assert turns == meanwhile + 1  # the other task was ready all the time
    task.cancel()
    return meanwhile


async def in_trio() -> int:
    send, _ = trio.open_memory_channel[int](PUTS)
    turns = 0

    async def other() -> None:
        nonlocal turns
        while True:
            await trio.lowlevel.checkpoint()
            turns += 1

    async with trio.open_nursery() as nursery:
        nursery.start_soon(other)
        await trio.lowlevel.checkpoint()
        for number in range(PUTS):
            await send.send(number)
        nursery.cancel_scope.cancel()
    return turns


async def in_anyio() -> int:
    send, receive = anyio.create_memory_object_stream[int](PUTS)
    turns = 0

    async def other() -> None:
        nonlocal turns
        while True:
            await anyio.lowlevel.checkpoint()
            turns += 1

    async with send, receive, anyio.create_task_group() as group:
        group.start_soon(other)
        await anyio.lowlevel.checkpoint()
        for number in range(PUTS):
            await send.send(number)
        group.cancel_scope.cancel()
    return turns


for name, turns, expected in (
    ("asyncio.Queue", asyncio.run(in_asyncio()), 0),
    ("trio channel", trio.run(in_trio), PUTS),
    ("AnyIO stream on asyncio", anyio.run(in_anyio), PUTS),
):
    each = abs(turns - PUTS) <= 1  # trio shuffles who is first in a turn
    print(f"{name}: the other task runs after each put = {each}")
    assert each if expected else turns == 0
