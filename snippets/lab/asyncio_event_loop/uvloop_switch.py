# /// script
# dependencies = ["uvloop"]
# [tool.proven.benchmark]
# ratio = "on_asyncio / on_uvloop"
# between = [0.9, 2.6]
# ///
"""A thousand switches among a hundred tasks take asyncio between 0.9 and 2.6 times as long as uvloop."""

import asyncio

import uvloop

standard, other = asyncio.new_event_loop(), uvloop.new_event_loop()


async def step_aside() -> None:
    for _ in range(10):
        await asyncio.sleep(0)


async def many() -> int:
    return len(await asyncio.gather(*[step_aside() for _ in range(100)]))


def on_asyncio() -> int:
    return standard.run_until_complete(many())


def on_uvloop() -> int:
    return int(other.run_until_complete(many()))


assert on_asyncio() == on_uvloop() == 100
