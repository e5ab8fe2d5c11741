# /// script
# requires-python = ">=3.12"
# [tool.proven.benchmark]
# ratio = "lazy / eager"
# at_least = 2
# clock = "wall"
# ///
"""A task that never waits takes at least 2 times as long without an eager start."""

import asyncio

lazy_runner = asyncio.Runner()
eager_runner = asyncio.Runner()
eager_runner.get_loop().set_task_factory(asyncio.eager_task_factory)


async def one() -> int:
    return 1


async def tasks() -> int:
    return sum([await asyncio.create_task(one()) for _ in range(100)])


def lazy() -> int:
    return lazy_runner.run(tasks())


def eager() -> int:
    return eager_runner.run(tasks())


assert lazy() == eager()
