"""`shield` keeps the inner task running; the `await` around it is cancelled all the same."""

import asyncio

log: list[str] = []


async def commit() -> None:
    await asyncio.sleep(0.01)
    log.append("committed")


async def request(inner: asyncio.Task[None]) -> None:
    try:
        await asyncio.shield(inner)
    except asyncio.CancelledError:
        log.append("request cancelled")
        raise


async def main() -> None:
    inner = asyncio.create_task(commit())
    outer = asyncio.create_task(request(inner))
    await asyncio.sleep(0)
    outer.cancel()
    await asyncio.wait([outer])
    await inner  # somebody has to
    print(*log, sep="\n")
    assert log == ["request cancelled", "committed"]
    assert outer.cancelled()


asyncio.run(main())
