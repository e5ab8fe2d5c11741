"""Across an await, a Lock stops the event loop and an RLock keeps no task out."""

import asyncio
import threading
from collections.abc import Coroutine

log: list[str] = []


async def visit(name: str, lock: "threading.Lock | threading.RLock") -> None:
    if not lock.acquire(timeout=0.1):
        log.append(f"{name} gave up")
        return
    log.append(f"{name} in")
    await asyncio.sleep(0)  # lets the other task run
    log.append(f"{name} out")
    lock.release()


async def visit_asyncio(name: str, lock: asyncio.Lock) -> None:
    async with lock:
        log.append(f"{name} in")
        await asyncio.sleep(0)
        log.append(f"{name} out")


async def both(*tasks: Coroutine[None, None, None]) -> list[str]:
    log.clear()
    await asyncio.gather(*tasks)
    return list(log)


lock, rlock, right = threading.Lock(), threading.RLock(), asyncio.Lock()
by_lock = asyncio.run(both(visit("A", lock), visit("B", lock)))
by_rlock = asyncio.run(both(visit("A", rlock), visit("B", rlock)))
by_asyncio = asyncio.run(both(visit_asyncio("A", right), visit_asyncio("B", right)))
print(f"threading.Lock: {by_lock}")
print(f"threading.RLock: {by_rlock}")
print(f"asyncio.Lock: {by_asyncio}")
assert by_lock == ["A in", "B gave up", "A out"]
assert by_rlock == ["A in", "B in", "A out", "B out"]
assert by_asyncio == ["A in", "A out", "B in", "B out"]
