"""`return` inside `async with` runs `__aexit__` before the caller gets the value."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

log: list[str] = []


@asynccontextmanager
async def session() -> AsyncIterator[str]:
    log.append("open")
    try:
        yield "session"
    finally:
        await asyncio.sleep(0)
        log.append("closed")


async def fetch() -> str:
    async with session():
        return "row"


async def main() -> None:
    row = await fetch()
    log.append(row)


asyncio.run(main())
print(*log)
assert log == ["open", "closed", "row"]
