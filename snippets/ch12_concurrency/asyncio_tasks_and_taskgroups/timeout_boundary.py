"""`asyncio.timeout` cancels its body; the cancellation becomes a TimeoutError outside."""

import asyncio


async def main() -> None:
    task = asyncio.current_task()
    assert task is not None
    try:
        async with asyncio.timeout(0.01) as deadline:
            try:
                await asyncio.sleep(60)
            except BaseException as error:
                inside = f"{type(error).__name__}, cancelling() == {task.cancelling()}"
                raise
    except TimeoutError as error:
        outside = f"{type(error).__name__}, cancelling() == {task.cancelling()}"
    print("inside:", inside)
    print("outside:", outside)
    print("expired:", deadline.expired())
    assert inside == "CancelledError, cancelling() == 1"
    assert outside == "TimeoutError, cancelling() == 0"


asyncio.run(main())
