# /// script
# [tool.proven.benchmark]
# ratio = "awaited / called"
# at_least = 1.25
# clock = "wall"
# ///
"""Awaiting a coroutine that never waits takes at least 1.25 times as long as a call."""

import asyncio

runner = asyncio.Runner()


async def one() -> int:
    return 1


def plain_one() -> int:
    return 1


async def awaits() -> int:
    total = 0
    for _ in range(1_000):
        total += await one()
    return total


async def calls() -> int:
    total = 0
    for _ in range(1_000):
        total += plain_one()
    return total


def awaited() -> int:
    return runner.run(awaits())


def called() -> int:
    return runner.run(calls())


assert awaited() == called()
