"""AsyncExitStack closes what was opened, in reverse, even if the last opening fails."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager

log: list[str] = []


@asynccontextmanager
async def connect(host: str) -> AsyncIterator[str]:
    if host == "down":
        raise ConnectionError(host)
    log.append(f"open {host}")
    try:
        yield host
    finally:
        await asyncio.sleep(0)
        log.append(f"close {host}")


async def main() -> None:
    try:
        async with AsyncExitStack() as stack:
            stack.callback(log.append, "a plain callback")
            for host in "a", "b", "down":
                await stack.enter_async_context(connect(host))
            log.append("never reached")
    except ConnectionError as error:
        log.append(f"failed at {error}")


asyncio.run(main())
print(*log, sep="\n")
assert log[:2] == ["open a", "open b"]
assert log[2:] == ["close b", "close a", "a plain callback", "failed at down"]
