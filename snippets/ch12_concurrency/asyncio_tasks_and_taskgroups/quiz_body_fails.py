"""An error in the body of a group cancels its tasks and comes out in a group as well."""

import asyncio


async def child() -> None:
    try:
        await asyncio.sleep(60)
    finally:
        print("child: cleaned up")


async def main() -> None:
    async with asyncio.TaskGroup() as group:
        group.create_task(child())
        await asyncio.sleep(0)
        raise KeyError("user")


try:
    asyncio.run(main())
except KeyError:
    caught = "KeyError"
except ExceptionGroup as errors:
    caught = (
        f"ExceptionGroup of {[type(error).__name__ for error in errors.exceptions]}"
    )
print("caught:", caught)
assert caught == "ExceptionGroup of ['KeyError']"
