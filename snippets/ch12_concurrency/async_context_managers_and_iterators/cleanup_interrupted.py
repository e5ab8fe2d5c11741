"""A second cancellation interrupts a cleanup that waits; a shielded one is completed."""

import asyncio
from collections.abc import Awaitable, Callable

Cleanup = Callable[[], Awaitable[None]]
log: list[str] = []


async def hang_up() -> None:
    log.append("goodbye sent")
    await asyncio.sleep(0.01)  # waits for the other side's answer
    log.append("connection closed")


async def shielded() -> None:
    closing = asyncio.create_task(hang_up())
    try:
        await asyncio.shield(closing)
    except asyncio.CancelledError:
        await closing  # short, and bounded: finish it, then obey
        raise


async def session(cleanup: Cleanup) -> None:
    try:
        await asyncio.sleep(60)
    finally:
        await cleanup()


async def cancel_twice(cleanup: Cleanup) -> list[str]:
    log.clear()
    task = asyncio.create_task(session(cleanup))
    for _ in range(2):
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        task.cancel()
    await asyncio.wait([task])
    assert task.cancelled()
    return log.copy()


bare, safe = asyncio.run(cancel_twice(hang_up)), asyncio.run(cancel_twice(shielded))
print("awaited:", ", ".join(bare))
print("shielded:", ", ".join(safe))
assert bare == ["goodbye sent"]
assert safe == ["goodbye sent", "connection closed"]
