"""A timeout that is open across a `yield` cancels the code that consumes the items."""

import asyncio
from collections.abc import AsyncIterator

logged: list[str] = []


async def rows() -> AsyncIterator[int]:
    async with asyncio.timeout(0.01):  # meant for fetching, not for the consumer
        yield 1
        yield 2


async def main() -> None:
    asyncio.get_running_loop().set_exception_handler(
        lambda _, context: logged.append(type(context["exception"]).__name__)
    )
    async for _ in rows():
        try:
            await asyncio.sleep(60)  # the consumer's own work
        except asyncio.CancelledError:
            print("cancelled: the consumer's await")
            raise


try:
    asyncio.run(main())
except BaseException as error:
    outcome = type(error).__name__
print("came out of asyncio.run:", outcome)
print("went to the loop's exception handler:", *logged)
assert outcome == "CancelledError"
assert logged == ["TimeoutError"]
