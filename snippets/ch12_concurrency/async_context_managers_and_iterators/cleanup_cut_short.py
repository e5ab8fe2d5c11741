"""`asyncio.run` cancels the closing of an abandoned generator like any other task."""

import asyncio
import logging
import sys
import warnings
from collections.abc import AsyncGenerator
from contextlib import aclosing

log: list[str] = []
logging.disable()  # what is logged differs by version, and comes too late to help
warnings.simplefilter("ignore")


async def rows() -> AsyncGenerator[int, None]:
    try:
        yield 1
    finally:
        log.append("finally entered")
        await asyncio.sleep(0.01)  # a ROLLBACK, a goodbye
        log.append("finally completed")


async def dropped_at_the_end() -> None:
    async for _ in rows():
        break


async def dropped_earlier() -> None:
    await dropped_at_the_end()
    await asyncio.sleep(0)  # the last turn before main returns


async def in_aclosing() -> None:
    async with aclosing(rows()) as stream:
        async for _ in stream:
            break


for main in dropped_at_the_end, dropped_earlier, in_aclosing:
    log.clear()
    asyncio.run(main())
    print(f"{main.__name__}: {', '.join(log)}")
    completed = log == ["finally entered", "finally completed"]
    if main is not dropped_at_the_end:
        assert completed == (main is in_aclosing)
    elif sys.version_info >= (3, 13):
        assert completed
