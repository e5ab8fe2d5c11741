"""`to_thread` carries context variables over; `run_in_executor` none, or stale ones."""

import asyncio
import contextvars
import sys
from concurrent.futures import ThreadPoolExecutor

request_id = contextvars.ContextVar("request_id", default="none")
INHERITED = bool(getattr(sys.flags, "thread_inherit_context", False))


async def main() -> None:
    loop = asyncio.get_running_loop()
    loop.set_default_executor(ThreadPoolExecutor(max_workers=1))
    plain, carried = [], []
    for request in "r-17", "r-18":
        request_id.set(request)
        plain.append(await loop.run_in_executor(None, request_id.get))
        carried.append(await asyncio.to_thread(request_id.get))
    print("threads inherit context:", INHERITED)
    print("run_in_executor:", *plain)
    print("to_thread:", *carried)
    assert carried == ["r-17", "r-18"]
    assert plain == (["r-17", "r-17"] if INHERITED else ["none", "none"])


asyncio.run(main())
