"""A worker that awaits a filled queue never gives up its turn, `await` or not."""

import asyncio

log: list[str] = []


async def heartbeat() -> None:
    log.append("heartbeat")


async def main() -> None:
    queue: asyncio.Queue[int] = asyncio.Queue()
    for number in range(3):
        queue.put_nowait(number)
    task = asyncio.create_task(heartbeat())
    while not queue.empty():
        log.append(f"item {await queue.get()}")
    await task


asyncio.run(main())
print(*log, sep=", ")
assert log == ["item 0", "item 1", "item 2", "heartbeat"]
