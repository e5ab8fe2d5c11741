"""After `break` an async generator is closed later, by another task, unless `aclosing`."""

import asyncio
from collections.abc import AsyncGenerator
from contextlib import aclosing

log: list[str] = []


async def rows() -> AsyncGenerator[int, None]:
    owner = asyncio.current_task()
    try:
        yield 1
        yield 2
    finally:
        same = asyncio.current_task() is owner
        log.append(f"closed by {'its own' if same else 'another'} task")


async def plain() -> None:
    async for _ in rows():
        break
    log.append("after the loop")


async def kept() -> None:
    stream = rows()  # this name, or a traceback that holds the frame, keeps it open
    async for _ in stream:
        break
    await asyncio.sleep(0.01)
    log.append("a hundredth of a second after the loop")


async def closing() -> None:
    async with aclosing(rows()) as stream:
        async for _ in stream:
            break
    log.append("after the block")


for function in plain, kept, closing:
    log.clear()
    asyncio.run(function())
    print(f"{function.__name__}: {', then '.join(log)}")
    assert log[-1].startswith("closed by another") == (function is not closing)
