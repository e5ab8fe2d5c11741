# /// script
# requires-python = ">=3.12"
# [tool.proven.benchmark]
# ratio = "task / eager_task"
# returns = "s"
# between = [0.7, 2]
# ///
"""For a coroutine that has to wait, a task takes between 0.7 and 2 times as long as an eager task."""

import asyncio
import time

COUNT = 1_000


async def waits() -> None:
    await asyncio.sleep(0)


async def seconds_a_task() -> float:
    began = time.thread_time()
    tasks = [asyncio.create_task(waits()) for _ in range(COUNT)]
    for task in tasks:
        await task
    return (time.thread_time() - began) / COUNT


async def seconds_an_eager_task() -> float:
    asyncio.get_running_loop().set_task_factory(asyncio.eager_task_factory)
    return await seconds_a_task()


def task() -> float:
    return asyncio.run(seconds_a_task())


def eager_task() -> float:
    return asyncio.run(seconds_an_eager_task())


assert min(task(), eager_task()) > 0
