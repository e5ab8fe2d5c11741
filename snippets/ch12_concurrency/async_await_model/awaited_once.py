"""A coroutine can be awaited once; a task gives its result to every `await`."""

import asyncio


async def fetch() -> str:
    await asyncio.sleep(0)
    return "row"


async def main() -> None:
    coroutine = fetch()
    print("coroutine, first await:", await coroutine)
    try:
        await coroutine
    except RuntimeError as error:
        message = str(error)
    print("coroutine, second await:", message)
    assert message == "cannot reuse already awaited coroutine"

    task = asyncio.create_task(fetch())
    answers = [await task, await task, *await asyncio.gather(task, task)]
    print("task, four awaits:", answers)
    assert answers == ["row"] * 4


asyncio.run(main())
