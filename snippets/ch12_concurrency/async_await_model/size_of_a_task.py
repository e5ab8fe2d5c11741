"""A waiting task takes under two kibibytes of memory, and no thread."""

import asyncio
import threading
import tracemalloc

TASKS = 10_000


async def wait(gate: asyncio.Event) -> None:
    await gate.wait()


async def main() -> None:
    gate = asyncio.Event()
    tasks: list[asyncio.Task[None]] = []
    tracemalloc.start()
    for _ in range(TASKS):
        tasks.append(asyncio.create_task(wait(gate)))
    await asyncio.sleep(0)
    size, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    print(f"a waiting task = {size / TASKS / 1024:.0f} KiB")
    print(f"threads = {threading.active_count()}")
    assert size / TASKS < 2048
    assert threading.active_count() == 1
    gate.set()
    await asyncio.gather(*tasks)


asyncio.run(main())
