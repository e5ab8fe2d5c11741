# /// script
# [tool.proven.benchmark]
# ratio = "async_generator / plain_generator"
# at_least = 1.25
# clock = "wall"
# ///
"""An async generator that never waits takes at least 1.25 times as long as a plain one."""

import asyncio
from collections.abc import AsyncIterator, Iterator

runner = asyncio.Runner()


def numbers() -> Iterator[int]:
    for number in range(1_000):  # noqa: UP028 - the twin of the other one
        yield number


async def async_numbers() -> AsyncIterator[int]:
    for number in range(1_000):
        yield number


async def loop() -> int:
    total = 0
    for number in numbers():
        total += number
    return total


async def async_loop() -> int:
    total = 0
    async for number in async_numbers():
        total += number
    return total


def plain_generator() -> int:
    return runner.run(loop())


def async_generator() -> int:
    return runner.run(async_loop())


assert async_generator() == plain_generator()
