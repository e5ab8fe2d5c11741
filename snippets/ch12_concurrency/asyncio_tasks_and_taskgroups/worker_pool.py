"""A bounded queue and a few workers hold the producer back; 3.13 can shut it down."""

import asyncio
import sys
from typing import Any

WORKERS, JOBS = 3, 1_000
most_tasks = most_queued = 0
results: list[int] = []
Queue = asyncio.Queue[int | None]
Shutdown: Any = getattr(asyncio, "QueueShutDown", ())  # there is none before 3.13


async def worker(queue: Queue) -> None:
    global most_queued
    try:
        while (number := await queue.get()) is not None:
            most_queued = max(most_queued, queue.qsize())
            results.append(number * number)
    except Shutdown as error:
        print("a worker ended by:", type(error).__name__)


async def main() -> None:
    global most_tasks
    queue: Queue = asyncio.Queue(maxsize=10)
    async with asyncio.TaskGroup() as group:
        for _ in range(WORKERS):
            group.create_task(worker(queue))
        for number in range(JOBS):
            await queue.put(number)
            most_tasks = max(most_tasks, len(asyncio.all_tasks()))
        if sys.version_info >= (3, 13):
            queue.shutdown()
        else:
            for _ in range(WORKERS):
                await queue.put(None)


asyncio.run(main())
print(f"results = {len(results)}")
print(f"most queued = {most_queued}")
print(f"most tasks = {most_tasks}")
assert sorted(results) == [number * number for number in range(JOBS)]
assert most_queued < 10
assert most_tasks == 1 + WORKERS
