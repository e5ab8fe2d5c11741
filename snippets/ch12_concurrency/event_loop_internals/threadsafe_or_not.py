# /// script
# [tool.proven.benchmark]
# ratio = "threadsafe / plain"
# at_least = 2.5
# clock = "wall"
# ///
"""`call_soon_threadsafe` takes at least 2.5 times as long as `call_soon`."""

import asyncio

loop = asyncio.new_event_loop()


def drain() -> int:
    loop.call_soon(loop.stop)
    loop.run_forever()
    return 1


def threadsafe() -> int:
    for _ in range(100):
        loop.call_soon_threadsafe(int)
    return drain()


def plain() -> int:
    for _ in range(100):
        loop.call_soon(int)
    return drain()


assert threadsafe() == plain()
