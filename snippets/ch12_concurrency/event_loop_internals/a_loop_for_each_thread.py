"""Two loops in two threads run callbacks at the same time only without a GIL."""

import asyncio
import sys
import sysconfig
import threading

FREE_THREADED = bool(sysconfig.get_config_var("Py_GIL_DISABLED"))
sys.setswitchinterval(3600)  # nobody is asked to let go of a GIL
started, stop = threading.Event(), threading.Event()
turns = 0


async def count_turns() -> None:
    global turns
    while not stop.is_set():
        turns += 1
        started.set()
        await asyncio.sleep(0)


async def one_long_callback() -> bool:
    """Whether the other loop moves on while this one computes and never waits."""
    before = turns
    for _ in range(100_000_000 if FREE_THREADED else 300_000):
        if turns != before:
            return True
    return False


thread = threading.Thread(target=lambda: asyncio.run(count_turns()))
thread.start()
started.wait()
moved = asyncio.run(one_long_callback())
stop.set()
thread.join()
print("the other loop ran meanwhile:", moved)
assert moved == FREE_THREADED
