# /// script
# [tool.proven.benchmark]
# ratio = "by_wait_for / by_timeout"
# at_least = 1.5
# clock = "wall"
# interpreters = ["3.11"]
# ///
"""On 3.11 `wait_for` takes at least 1.5 times as long as `asyncio.timeout`."""

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
