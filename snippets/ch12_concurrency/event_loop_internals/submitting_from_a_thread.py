"""`run_coroutine_threadsafe` gives another thread a future that it may block on."""

import asyncio
import concurrent.futures
import threading


async def where() -> str:
    return threading.current_thread().name


def worker(loop: asyncio.AbstractEventLoop) -> str:
    future = asyncio.run_coroutine_threadsafe(where(), loop)
    assert type(future) is concurrent.futures.Future
    return future.result(timeout=5)


async def main() -> None:
    loop = asyncio.get_running_loop()
    name = await asyncio.to_thread(worker, loop)
    print("asked in a worker, ran in:", name)
    assert name == "MainThread"

    # The same wait in the loop's own thread blocks the loop that would end it.
    future = asyncio.run_coroutine_threadsafe(where(), loop)
    try:
        future.result(timeout=0.2)
    except concurrent.futures.TimeoutError:
        outcome = "no result, ever"
    print("waited for in the loop's thread:", outcome)
    assert not future.done()
    await asyncio.wrap_future(future)


asyncio.run(main())
