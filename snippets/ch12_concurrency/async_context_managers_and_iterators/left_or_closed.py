# /// script
# [tool.proven.benchmark]
# ratio = "left_alone / closed"
# at_least = 1.7
# clock = "wall"
# ///
"""To leave an async generator takes at least 1.7 times as long as to close it."""

import asyncio
from collections.abc import AsyncGenerator
from contextlib import aclosing

runner = asyncio.Runner()


async def rows() -> AsyncGenerator[int, None]:
    for number in range(10):
        yield number


async def abandon() -> int:
    total = 0
    for _ in range(100):
        async for number in rows():
            total += number
            break
    return total


async def close() -> int:
    total = 0
    for _ in range(100):
        async with aclosing(rows()) as source:
            async for number in source:
                total += number
                break
    return total


def left_alone() -> int:
    return runner.run(abandon())


def closed() -> int:
    return runner.run(close())


assert left_alone() == closed()
