# /// script
# [tool.proven.benchmark]
# ratio = "beside_idle / alone"
# sizes = [10, 100, 1000, 5000]
# at_most = 1.8
# returns = "s"
# ///
"""Five thousand idle tasks make the switches of a busy one at most 1.8 times as slow."""

import asyncio
import time
from collections.abc import Callable

SWITCHES = 1_000


async def seconds_a_switch(idle: int) -> float:
    event = asyncio.Event()
    tasks = [asyncio.create_task(event.wait()) for _ in range(idle)]
    await asyncio.sleep(0)  # each of them runs until it waits
    began = time.thread_time()
    for _ in range(SWITCHES):
        await asyncio.sleep(0)
    took = time.thread_time() - began
    event.set()
    assert all(await asyncio.gather(*tasks))
    return took / SWITCHES


def alone(_: int) -> Callable[[], float]:
    return lambda: asyncio.run(seconds_a_switch(0))


def beside_idle(count: int) -> Callable[[], float]:
    return lambda: asyncio.run(seconds_a_switch(count))


assert 0 < alone(10)() < 1
assert 0 < beside_idle(10)() < 1
