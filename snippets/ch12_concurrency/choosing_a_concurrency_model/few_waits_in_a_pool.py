# /// script
# requires-python = ">=3.11"
# [tool.proven.benchmark]
# ratio = "pool_of_threads / tasks"
# at_most = 1.8
# clock = "wall"
# ///
"""Twenty waits of 20 ms take a pool of threads at most 1.8 times as long as tasks."""

import asyncio
import time
from concurrent.futures import ThreadPoolExecutor

WAITS = [0.02] * 20
loop = asyncio.new_event_loop()
pool = ThreadPoolExecutor(len(WAITS))


async def wait_in_tasks() -> list[None]:
    return await asyncio.gather(*map(asyncio.sleep, WAITS))


def tasks() -> int:
    return len(loop.run_until_complete(wait_in_tasks()))


def pool_of_threads() -> int:
    return len(list(pool.map(time.sleep, WAITS)))


assert tasks() == pool_of_threads() == 20
