"""Awaiting a coroutine runs it in place, before any task that is already scheduled."""

import asyncio

log: list[str] = []


async def say(word: str) -> None:
    log.append(word)


async def main() -> None:
    task = asyncio.create_task(say("scheduled first"))
    await say("awaited second")
    await say("awaited third")
    await task


asyncio.run(main())
print(*log, sep="\n")
assert log == ["awaited second", "awaited third", "scheduled first"]
