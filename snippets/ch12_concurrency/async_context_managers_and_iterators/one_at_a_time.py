"""`async for` is sequential: the next item is not asked for before the body has ended."""

import asyncio
from collections.abc import AsyncIterator

log: list[str] = []


async def pages() -> AsyncIterator[int]:
    for number in range(2):
        log.append(f"fetch {number}")
        await asyncio.sleep(0)
        yield number


async def main() -> None:
    async for number in pages():
        log.append(f"store {number}")
        await asyncio.sleep(0)
        log.append(f"stored {number}")


asyncio.run(main())
print(*log, sep=", ")
assert log == ["fetch 0", "store 0", "stored 0", "fetch 1", "store 1", "stored 1"]
