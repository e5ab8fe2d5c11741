"""A semaphore bounds how many are at work; every task exists all the same."""

import asyncio

LIMIT, JOBS = 5, 100
running = most_running = most_tasks = 0


async def job(slots: asyncio.Semaphore) -> None:
    global running, most_running, most_tasks
    async with slots:
        running += 1
        most_running = max(most_running, running)
        most_tasks = max(most_tasks, len(asyncio.all_tasks()) - 1)
        await asyncio.sleep(0)
        running -= 1


async def main() -> None:
    slots = asyncio.Semaphore(LIMIT)
    async with asyncio.TaskGroup() as group:
        for _ in range(JOBS):
            group.create_task(job(slots))


asyncio.run(main())
print(f"most at work = {most_running}")
print(f"most tasks = {most_tasks}")
assert (most_running, running) == (LIMIT, 0)
assert most_tasks == JOBS
