"""`gather` raises the first error and drops the second; a group raises them all."""

import asyncio
import gc

reported: list[str] = []


async def fail(message: str) -> None:
    try:
        await asyncio.sleep(0)
    finally:
        raise ValueError(message)


async def main() -> None:
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(lambda _, context: reported.append(context["message"]))
    try:
        await asyncio.gather(fail("disk full"), fail("and no backup"))
    except ValueError as error:
        first = str(error)
    await asyncio.sleep(0)
    gc.collect()
    print("gather:", first)
    print("reported later:", reported)
    assert (first, reported) == ("disk full", [])
    loop.call_exception_handler({"message": "an error"})
    assert reported == ["an error"]

    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(fail("disk full"))
            group.create_task(fail("and no backup"))
    except* ValueError as errors:
        messages = [str(error) for error in errors.exceptions]
    print("TaskGroup:", messages)
    assert messages == ["disk full", "and no backup"]


asyncio.run(main())
