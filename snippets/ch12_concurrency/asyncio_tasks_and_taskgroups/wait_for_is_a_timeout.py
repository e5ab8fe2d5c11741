# /// script
# [tool.proven.benchmark]
# ratio = "by_wait_for / by_timeout"
# between = [0.7, 1.5]
# clock = "wall"
# interpreters = ["3.12", "3.13", "3.14", "3.14t", "3.15"]
# ///
"""From 3.12 on `wait_for` takes between 0.7 and 1.5 times as long as `asyncio.timeout`."""

import asyncio

runner = asyncio.Runner()


async def answer() -> int:
    return 1


async def waits() -> int:
    total = 0
    for _ in range(100):
        total += await asyncio.wait_for(answer(), 60)
    return total


async def timeouts() -> int:
    total = 0
    for _ in range(100):
        async with asyncio.timeout(60):
            total += await answer()
    return total


def by_wait_for() -> int:
    return runner.run(waits())


def by_timeout() -> int:
    return runner.run(timeouts())


assert by_wait_for() == by_timeout()
