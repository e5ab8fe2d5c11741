# /// script
# [tool.proven.benchmark]
# ratio = "beside_busy / alone"
# returns = "s"
# at_least = 8
# interpreters = ["3.11", "3.12", "3.13", "3.14", "3.15"]
# ///
"""With the GIL, a thread that computes makes a timer of the event loop at least 8 times as late."""

import asyncio
import threading
import time
from statistics import median

busy = threading.Event()


def compute() -> None:
    while busy.wait():
        while busy.is_set():
            sum([n & 7 for n in range(100)])


threading.Thread(target=compute, daemon=True).start()


async def lag() -> float:
    loop, late = asyncio.get_running_loop(), []
    for _ in range(3):
        due = loop.time() + 0.001
        await asyncio.sleep(0.001)
        late.append(loop.time() - due)
    return median(late)


def alone() -> float:
    return asyncio.run(lag())


def beside_busy() -> float:
    busy.set()
    time.sleep(0.001)  # until it computes
    try:
        return asyncio.run(lag())
    finally:
        busy.clear()


assert 0 <= alone() < 1
assert 0 <= beside_busy() < 1
