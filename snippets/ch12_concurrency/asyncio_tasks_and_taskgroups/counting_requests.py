"""`cancelling` counts requests to cancel, so that each caller takes back its own."""

import asyncio


async def worker() -> str:
    task = asyncio.current_task()
    assert task is not None
    try:
        async with asyncio.timeout(0.01):
            try:
                await asyncio.sleep(60)
            finally:
                task.cancel()  # someone shuts down while the timeout is handled
                requests = task.cancelling()
                print("requests while cleaning up:", requests)
    except TimeoutError:
        return "timed out, and goes on"
    except asyncio.CancelledError:
        left = task.cancelling()
        print("requests after the timeout took back its own:", left)
        assert (requests, left) == (2, 1)
        raise
    return "finished"


async def main() -> None:
    task = asyncio.create_task(worker())
    await asyncio.wait([task])
    print("cancelled:", task.cancelled())
    assert task.cancelled()


asyncio.run(main())
