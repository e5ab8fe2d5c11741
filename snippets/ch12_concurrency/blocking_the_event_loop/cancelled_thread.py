"""Cancelling `to_thread` ends the wait, not the thread; `asyncio.run` waits for it."""

import asyncio
import threading

log: list[str] = []
started, release = threading.Event(), threading.Event()


def transfer() -> None:
    started.set()
    release.wait()
    log.append("money transferred")


async def main() -> None:
    task = asyncio.create_task(asyncio.to_thread(transfer))
    await asyncio.to_thread(started.wait)
    task.cancel()
    await asyncio.wait([task])
    log.append(f"task cancelled: {task.cancelled()}")
    release.set()


asyncio.run(main())
log.append("asyncio.run returned")
print(*log, sep="\n")
assert log == ["task cancelled: True", "money transferred", "asyncio.run returned"]
