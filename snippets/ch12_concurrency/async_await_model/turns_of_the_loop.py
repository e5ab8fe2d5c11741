"""`await` gives the loop a turn only where something at the bottom is not ready."""

import asyncio
from collections.abc import Awaitable


async def no_wait() -> None: ...


async def turns(awaitable: Awaitable[object]) -> int:
    """How often the loop came round before `await` returned."""
    loop, count, running = asyncio.get_running_loop(), -1, True

    def tick() -> None:
        nonlocal count
        count += 1
        if running:
            loop.call_soon(tick)

    tick()
    await awaitable
    running = False
    return count


async def main() -> dict[str, int]:
    done = asyncio.create_task(no_wait())
    await done
    queue: asyncio.Queue[int] = asyncio.Queue()
    queue.put_nowait(1)
    return {
        "coroutine()": await turns(no_wait()),
        "finished task": await turns(done),
        "lock.acquire(), lock free": await turns(asyncio.Lock().acquire()),
        "queue.get(), queue filled": await turns(queue.get()),
        "sleep(0)": await turns(asyncio.sleep(0)),
        "create_task(coroutine())": await turns(asyncio.create_task(no_wait())),
        "gather(coroutine())": await turns(asyncio.gather(no_wait())),
    }


counts = asyncio.run(main())
for what, count in counts.items():
    print(f"await {what} = {count}")
assert [count > 0 for count in counts.values()] == [False] * 4 + [True] * 3
