# /// script
# [tool.proven.benchmark]
# ratio = "task_switches / callbacks"
# at_most = 1.8
# clock = "wall"
# ///
"""A task that gives up its turn takes at most 1.8 times as long as a bare callback."""

import asyncio

loop = asyncio.new_event_loop()
COUNT = 200


async def switching() -> int:
    for _ in range(COUNT):
        await asyncio.sleep(0)
    return COUNT


def task_switches() -> int:
    return loop.run_until_complete(switching())


def callbacks() -> int:
    called = 0

    def again() -> None:
        nonlocal called
        called += 1
        if called < COUNT:
            loop.call_soon(again)
        else:
            loop.stop()

    loop.call_soon(again)
    loop.run_forever()
    return called


assert task_switches() == callbacks()
