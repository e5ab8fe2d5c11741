"""`wait_for` ran its coroutine in a new task in 3.11; since 3.12 it runs in yours."""

import asyncio
import contextvars
import sys

user = contextvars.ContextVar("user", default="nobody")


async def log_in() -> asyncio.Task[object] | None:
    user.set("Ada")
    return asyncio.current_task()


async def main() -> None:
    ran_in = await asyncio.wait_for(log_in(), timeout=60)
    same = ran_in is asyncio.current_task()
    print("same task:", same)
    print("user after wait_for:", user.get())
    assert same == (sys.version_info >= (3, 12))
    assert user.get() == ("Ada" if same else "nobody")


asyncio.run(main())
