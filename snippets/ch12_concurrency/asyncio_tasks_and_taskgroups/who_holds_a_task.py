"""A task is held by what it waits for: lost if only it knows that, safe in `sleep`."""

import asyncio
import gc
from collections.abc import Callable, Coroutine

messages: list[str] = []


async def wait_for_own_future() -> None:
    await asyncio.get_running_loop().create_future()


async def sleep() -> None:
    await asyncio.sleep(3_600)


async def survives(work: Callable[[], Coroutine[None, None, None]]) -> bool:
    asyncio.create_task(work())  # and nobody keeps what this returns
    await asyncio.sleep(0)
    gc.collect()
    return len(asyncio.all_tasks()) > 1


async def main() -> tuple[bool, bool]:
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(lambda _, context: messages.append(context["message"]))
    return await survives(wait_for_own_future), await survives(sleep)


own_future, sleeping = asyncio.run(main())
print("waiting for a future of its own, still there:", own_future)
print("logged:", *messages)
print("sleeping, still there:", sleeping)
assert (own_future, sleeping) == (False, True)
assert messages == ["Task was destroyed but it is pending!"]
