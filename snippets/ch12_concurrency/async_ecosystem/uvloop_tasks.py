# /// script
# requires-python = ">=3.11"
# dependencies = ["uvloop"]
# [tool.proven.benchmark]
# ratio = "on_asyncio / on_uvloop"
# between = [0.95, 2]
# ///
"""Without input or output, asyncio takes between 0.95 and 2 times as long as uvloop."""

import asyncio

import uvloop


async def pass_items() -> int:
    queue = asyncio.Queue[int](1)

    async def produce() -> None:
        for number in range(500):
            await queue.put(number)

    task = asyncio.create_task(produce())
    total = sum([await queue.get() for _ in range(500)])
    await task
    return total


plain, uv = asyncio.new_event_loop(), uvloop.new_event_loop()


def on_asyncio() -> int:
    return int(plain.run_until_complete(pass_items()))


def on_uvloop() -> int:
    return int(uv.run_until_complete(pass_items()))


assert on_asyncio() == on_uvloop() == sum(range(500))
