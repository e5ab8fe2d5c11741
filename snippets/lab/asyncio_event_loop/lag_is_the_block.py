# /// script
# [tool.proven.benchmark]
# ratio = "lag / blocked"
# sizes = [1, 2, 5, 10, 20]
# returns = "s"
# between = [0.7, 1.4]
# ///
"""A timer that falls due as a call blocks the loop for 20 ms is between 0.7 and 1.4 times as late as that call takes."""

import asyncio
import time
from collections.abc import Callable


def block(milliseconds: int) -> None:
    time.sleep(milliseconds / 1_000)  # stands for requests.get


async def measured(milliseconds: int) -> tuple[float, float]:
    loop = asyncio.get_running_loop()
    fired = loop.create_future()
    due = loop.time()
    loop.call_at(due, lambda: fired.set_result(loop.time()))
    block(milliseconds)
    took = loop.time() - due
    return await fired - due, took


def lag(milliseconds: int) -> Callable[[], float]:
    return lambda: asyncio.run(measured(milliseconds))[0]


def blocked(milliseconds: int) -> Callable[[], float]:
    return lambda: asyncio.run(measured(milliseconds))[1]


late, took = asyncio.run(measured(1))
assert late >= took >= 0.001
