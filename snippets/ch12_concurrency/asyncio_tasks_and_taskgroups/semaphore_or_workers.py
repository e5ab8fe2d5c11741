# /// script
# [tool.proven.benchmark]
# ratio = "by_semaphore / by_workers"
# at_least = 2.5
# clock = "wall"
# ///
"""A task for each job behind a semaphore takes at least 2.5 times as long as workers."""

import asyncio

runner = asyncio.Runner()
JOBS = 200


async def job() -> int:
    await asyncio.sleep(0)
    return 1


async def semaphore() -> int:
    limit = asyncio.Semaphore(10)

    async def bounded() -> int:
        async with limit:
            return await job()

    async with asyncio.TaskGroup() as group:
        tasks = [group.create_task(bounded()) for _ in range(JOBS)]
    return sum(task.result() for task in tasks)


async def workers() -> int:
    jobs = iter(range(JOBS))

    async def worker() -> int:
        return sum([await job() for _ in jobs])

    async with asyncio.TaskGroup() as group:
        tasks = [group.create_task(worker()) for _ in range(10)]
    return sum(task.result() for task in tasks)


def by_semaphore() -> int:
    return runner.run(semaphore())


def by_workers() -> int:
    return runner.run(workers())


assert by_semaphore() == by_workers()
