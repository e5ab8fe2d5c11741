# /// script
# requires-python = ">=3.12"
# [tool.proven.benchmark]
# ratio = "task / eager_task"
# beside = ["plain_await"]
# returns = "s"
# at_least = 1.15
# interpreters = ["3.12", "3.13", "3.14", "3.15"]
# ///
"""With the GIL, a task for a coroutine that need not wait takes at least 1.15 times as long as an eager task."""

import asyncio
import time

COUNT = 1_000


async def ready() -> None:
    pass


async def seconds_a_task() -> float:
    began = time.thread_time()
    tasks = [asyncio.create_task(ready()) for _ in range(COUNT)]
    for task in tasks:
        await task
    return (time.thread_time() - began) / COUNT


async def seconds_an_eager_task() -> float:
    asyncio.get_running_loop().set_task_factory(asyncio.eager_task_factory)
    return await seconds_a_task()


async def seconds_an_await() -> float:
    began = time.thread_time()
    for _ in range(COUNT):
        await ready()
    return (time.thread_time() - began) / COUNT


def task() -> float:
    return asyncio.run(seconds_a_task())


def eager_task() -> float:
    return asyncio.run(seconds_an_eager_task())


def plain_await() -> float:
    return asyncio.run(seconds_an_await())


assert min(task(), eager_task(), plain_await()) > 0
