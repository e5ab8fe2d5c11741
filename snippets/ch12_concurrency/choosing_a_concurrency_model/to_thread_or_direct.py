# /// script
# requires-python = ">=3.11"
# [tool.proven.benchmark]
# ratio = "in_a_thread / directly"
# at_least = 20
# clock = "wall"
# ///
"""Ten short calls through asyncio.to_thread take at least 20 times as long as direct ones."""

import asyncio

PATH = "/srv/app/data/orders.json"
loop = asyncio.new_event_loop()


def work() -> list[str]:
    return PATH.split("/")


async def ten_direct() -> list[list[str]]:
    return [work() for _ in range(10)]


async def ten_in_a_thread() -> list[list[str]]:
    return [await asyncio.to_thread(work) for _ in range(10)]


def directly() -> list[list[str]]:
    return loop.run_until_complete(ten_direct())


def in_a_thread() -> list[list[str]]:
    return loop.run_until_complete(ten_in_a_thread())


assert directly() == in_a_thread()
