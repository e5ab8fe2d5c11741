# /// script
# requires-python = ">=3.11"
# dependencies = ["anyio", "trio"]
# ///
"""asyncio cancels one await; trio and AnyIO cancel every await until the scope is left."""

import asyncio

import anyio
import trio

OUTLASTS = 0.01


async def in_asyncio() -> list[str]:
    found = list[str]()

    async def stubborn() -> None:
        for _ in range(3):
            try:
                await asyncio.sleep(OUTLASTS)
                found.append("waited")
            except asyncio.CancelledError:
                found.append("cancelled")

    task = asyncio.create_task(stubborn())
    await asyncio.sleep(0)
    task.cancel()
    await task
    return found


async def in_trio() -> list[str]:
    found = list[str]()
    with trio.CancelScope() as scope:
        scope.cancel()
        for _ in range(3):
            try:
                await trio.sleep(OUTLASTS)
                found.append("waited")
            except trio.Cancelled:
                found.append("cancelled")
    return found


async def in_anyio() -> list[str]:
    found = list[str]()
    with anyio.CancelScope() as scope:
        scope.cancel()
        for _ in range(3):
            try:
                await anyio.sleep(OUTLASTS)
                found.append("waited")
            except anyio.get_cancelled_exc_class():
                found.append("cancelled")
    return found


once, for_good = asyncio.run(in_asyncio()), trio.run(in_trio)
anyio_on_asyncio = anyio.run(in_anyio, backend="asyncio")
print(f"asyncio: {once}")
print(f"trio: {for_good}")
print(f"AnyIO on asyncio: {anyio_on_asyncio}")
assert once == ["cancelled", "waited", "waited"]
assert for_good == anyio_on_asyncio == ["cancelled"] * 3
