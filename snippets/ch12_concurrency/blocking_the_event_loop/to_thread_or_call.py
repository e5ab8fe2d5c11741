# /// script
# [tool.proven.benchmark]
# ratio = "in_a_thread / called"
# at_least = 40
# clock = "wall"
# ///
"""A tiny call takes at least 40 times as long through `to_thread` as directly."""

import asyncio

runner = asyncio.Runner()


async def threads() -> int:
    return sum([await asyncio.to_thread(abs, -1) for _ in range(50)])


async def calls() -> int:
    return sum([abs(-1) for _ in range(50)])


def in_a_thread() -> int:
    return runner.run(threads())


def called() -> int:
    return runner.run(calls())


assert in_a_thread() == called()
