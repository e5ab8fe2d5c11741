# /// script
# [tool.proven.benchmark]
# ratio = "as_tasks / awaited"
# at_least = 10
# clock = "wall"
# ///
"""A coroutine takes at least 10 times as long as a task as when it is awaited."""

import asyncio

runner = asyncio.Runner()


async def one() -> int:
    return 1


async def awaits() -> int:
    return sum([await one() for _ in range(100)])


async def tasks() -> int:
    return sum([await asyncio.create_task(one()) for _ in range(100)])


def awaited() -> int:
    return runner.run(awaits())


def as_tasks() -> int:
    return runner.run(tasks())


assert as_tasks() == awaited()
