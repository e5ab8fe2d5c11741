# /// script
# [tool.proven.benchmark]
# ratio = "with_timeout / without"
# at_least = 4
# clock = "wall"
# ///
"""A timeout around an await that does not wait makes it take at least 4 times as long."""

import asyncio

runner = asyncio.Runner()


async def answer() -> int:
    return 1


async def timed() -> int:
    total = 0
    for _ in range(100):
        async with asyncio.timeout(60):
            total += await answer()
    return total


async def untimed() -> int:
    total = 0
    for _ in range(100):
        total += await answer()
    return total


def with_timeout() -> int:
    return runner.run(timed())


def without() -> int:
    return runner.run(untimed())


assert with_timeout() == without()
