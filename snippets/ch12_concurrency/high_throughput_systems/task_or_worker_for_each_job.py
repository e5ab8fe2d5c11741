# /// script
# requires-python = ">=3.11"
# [tool.proven.benchmark]
# ratio = "task_for_each / ten_workers"
# at_least = 3
# ///
"""A task and a semaphore for each of 1,000 jobs take at least 3 times as long as 10 workers."""

import asyncio

JOBS = 1_000
loop = asyncio.new_event_loop()


async def job(number: int) -> int:
    await asyncio.sleep(0)
    return number


async def with_semaphore() -> int:
    gate = asyncio.Semaphore(10)

    async def guarded(number: int) -> int:
        async with gate:
            return await job(number)

    return sum(await asyncio.gather(*map(guarded, range(JOBS))))


async def with_workers() -> int:
    numbers, total = iter(range(JOBS)), 0

    async def work() -> None:
        nonlocal total
        for number in numbers:  # one thread, so the iterator may be shared
            done = await job(number)
            total += done  # in one line, total would be read before the await

    async with asyncio.TaskGroup() as group:
        for _ in range(10):
            group.create_task(work())
    return total


def task_for_each() -> int:
    return loop.run_until_complete(with_semaphore())


def ten_workers() -> int:
    return loop.run_until_complete(with_workers())


assert task_for_each() == ten_workers() == sum(range(JOBS))
