"""`asyncio.run` cancels what is left, closes generators, joins threads, ends the loop."""

import asyncio
import threading
import time
from collections.abc import AsyncIterator

log: list[str] = []
cancelled = threading.Event()


def blocking() -> None:
    cancelled.wait()
    time.sleep(0.05)
    log.append("thread ends")


async def straggler() -> None:
    try:
        await asyncio.Event().wait()
    finally:
        log.append("task cancelled")
        cancelled.set()


async def numbers() -> AsyncIterator[int]:
    try:
        yield 1
    finally:
        log.append("generator closed")


async def main() -> tuple[asyncio.AbstractEventLoop, object, object]:
    task = asyncio.create_task(straggler())
    stream = numbers()
    await anext(stream)
    asyncio.get_running_loop().run_in_executor(None, blocking)
    return asyncio.get_running_loop(), task, stream


loop, *kept = asyncio.run(main())
log.append(f"closed: {loop.is_closed()}")
print(*log, sep="\n")
assert log == ["task cancelled", "generator closed", "thread ends", "closed: True"]
