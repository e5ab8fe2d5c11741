# /// script
# requires-python = ">=3.11"
# [tool.proven.benchmark]
# ratio = "threads / tasks"
# at_least = 9
# clock = "wall"
# ///
"""Starting 20 waits and ending them takes threads at least 9 times as long as tasks."""

import asyncio
import threading

WAITS = 20
loop = asyncio.new_event_loop()


async def wait_in_tasks() -> int:
    go, done = asyncio.Event(), list[int]()

    async def wait(number: int) -> None:
        await go.wait()
        done.append(number)

    async with asyncio.TaskGroup() as group:
        for number in range(WAITS):
            group.create_task(wait(number))
        await asyncio.sleep(0)  # all of them wait now
        go.set()
    return len(done)


def tasks() -> int:
    return loop.run_until_complete(wait_in_tasks())


def threads() -> int:
    go, done = threading.Event(), list[int]()

    def wait(number: int) -> None:
        go.wait()
        done.append(number)

    waiting = [threading.Thread(target=wait, args=(n,)) for n in range(WAITS)]
    for thread in waiting:
        thread.start()
    go.set()
    for thread in waiting:
        thread.join()
    return len(done)


assert tasks() == threads() == WAITS
