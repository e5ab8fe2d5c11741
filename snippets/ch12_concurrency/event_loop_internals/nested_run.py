"""`asyncio.run` inside a running loop raises; in a thread of its own it is fine."""

import asyncio


async def inner() -> str:
    return "inner finished"


async def main() -> None:
    coroutine = inner()
    try:
        asyncio.run(coroutine)
    except RuntimeError as error:
        print("nested:", error)
        coroutine.close()
        message = str(error)
    assert message == "asyncio.run() cannot be called from a running event loop"

    result = await asyncio.to_thread(lambda: asyncio.run(inner()))
    print("in a thread:", result)
    assert result == "inner finished"


asyncio.run(main())
