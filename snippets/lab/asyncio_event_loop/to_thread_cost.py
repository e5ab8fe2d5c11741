# /// script
# [tool.proven.benchmark]
# ratio = "in_a_thread / in_place"
# returns = "s"
# at_least = 100
# ///
"""Sending a call through to_thread takes at least 100 times as long as awaiting it in place."""

import asyncio
import time

CALLS = 50


async def ready() -> int:
    return 0


async def seconds_in_place() -> float:
    began = time.perf_counter()
    for _ in range(CALLS):
        await ready()
    return (time.perf_counter() - began) / CALLS


async def seconds_in_a_thread() -> float:
    await asyncio.to_thread(int)  # starts the thread
    began = time.perf_counter()
    for _ in range(CALLS):
        await asyncio.to_thread(int)
    return (time.perf_counter() - began) / CALLS


def in_place() -> float:
    return asyncio.run(seconds_in_place())


def in_a_thread() -> float:
    return asyncio.run(seconds_in_a_thread())


assert min(in_place(), in_a_thread()) > 0
