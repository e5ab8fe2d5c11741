"""A task that swallows CancelledError is not cancelled, and its timeout is ignored."""

import asyncio


async def stubborn() -> str:
    while True:
        try:
            await asyncio.sleep(60)
        except asyncio.CancelledError:
            return "finished anyway"


async def main() -> None:
    task = asyncio.create_task(stubborn())
    await asyncio.sleep(0)
    print("cancel() says:", task.cancel())
    await asyncio.wait([task])
    print("cancelled:", task.cancelled(), "result:", task.result())
    assert not task.cancelled()
    assert task.cancelling() == 1  # the request stands, and nobody answered it

    async with asyncio.timeout(0.01) as deadline:
        result = await stubborn()
    print("under a timeout:", result, "expired:", deadline.expired())
    assert deadline.expired()
    assert result == "finished anyway"


asyncio.run(main())
