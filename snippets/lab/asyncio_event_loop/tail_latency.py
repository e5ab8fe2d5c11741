# /// script
# [tool.proven.benchmark]
# ratio = "blocking / offloaded"
# beside = ["undisturbed"]
# returns = "s"
# at_least = 2.5
# ///
"""One call of 10 ms that blocks the loop makes the 99th percentile of lag at least 2.5 times that with to_thread."""

import asyncio
import time
from collections.abc import Awaitable, Callable

TIMERS, EVERY = 200, 0.000_1


def call() -> None:
    time.sleep(0.01)  # stands for requests.get


async def nothing() -> None:
    pass


async def block() -> None:
    call()


async def offload() -> None:
    await asyncio.to_thread(call)


async def p99(disturb: Callable[[], Awaitable[None]]) -> float:
    loop, late = asyncio.get_running_loop(), list[float]()
    await asyncio.to_thread(int)  # starts the thread
    all_arrived = loop.create_future()
    start = loop.time() + 0.002

    def arrive(at: float) -> None:
        late.append(loop.time() - at)
        if len(late) == TIMERS:
            all_arrived.set_result(None)

    # What arrives keeps its schedule, whether or not the loop keeps up.
    due = [start + number * EVERY for number in range(TIMERS)]
    for at in due:
        loop.call_at(at, arrive, at)
    await asyncio.sleep(0.004)
    await disturb()
    await all_arrived
    return sorted(late)[TIMERS * 99 // 100]


def blocking() -> float:
    return asyncio.run(p99(block))


def offloaded() -> float:
    return asyncio.run(p99(offload))


def undisturbed() -> float:
    return asyncio.run(p99(nothing))


assert blocking() > 0.005
assert 0 < undisturbed() < 1
