# /// script
# [tool.proven.benchmark]
# ratio = "default_executor / larger_executor"
# at_least = 1.7
# clock = "wall"
# ///
"""On two cores, 32 blocking calls take the default executor at least 1.7 times as long as one with 32 threads."""

import asyncio
import time
from concurrent.futures import Executor, ThreadPoolExecutor

loop = asyncio.new_event_loop()
larger = ThreadPoolExecutor(32)


async def calls(executor: Executor | None) -> int:
    waiting = [loop.run_in_executor(executor, time.sleep, 0.003) for _ in range(32)]
    return len(await asyncio.gather(*waiting))


def default_executor() -> int:
    return loop.run_until_complete(calls(None))


def larger_executor() -> int:
    return loop.run_until_complete(calls(larger))


assert default_executor() == larger_executor() == 32
