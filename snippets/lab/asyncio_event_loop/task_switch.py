# /// script
# [tool.proven.benchmark]
# ratio = "switch / ready_await"
# beside = ["switch_alone"]
# returns = "s"
# at_least = 8
# ///
"""A switch to another task takes at least 8 times as long as awaiting a coroutine that is ready."""

import asyncio
import time
from collections.abc import Coroutine

SWITCHES, TASKS = 2_000, 100


async def ready() -> None:
    pass


async def await_ready() -> None:
    for _ in range(SWITCHES):
        await ready()


async def step_aside(times: int) -> None:
    for _ in range(times):
        await asyncio.sleep(0)


async def many() -> None:
    await asyncio.gather(*[step_aside(SWITCHES // TASKS) for _ in range(TASKS)])


def ready_await() -> float:
    return asyncio.run(timed(await_ready()))


def switch() -> float:
    return asyncio.run(timed(many()))


def switch_alone() -> float:
    return asyncio.run(timed(step_aside(SWITCHES)))


async def timed(work: Coroutine[None, None, None]) -> float:
    began = time.thread_time()
    await work
    return (time.thread_time() - began) / SWITCHES


assert min(ready_await(), switch(), switch_alone()) > 0
