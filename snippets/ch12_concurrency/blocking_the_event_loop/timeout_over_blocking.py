"""A timeout does not interrupt blocking code, and later it fires at a real wait only."""

import asyncio
import time


def blocking() -> None:
    time.sleep(0.05)


async def no_wait() -> None: ...


async def real_wait() -> None:
    await asyncio.sleep(60)


async def main() -> list[str]:
    outcomes = []
    for after in no_wait(), asyncio.sleep(0), real_wait():
        try:
            async with asyncio.timeout(0.001):
                blocking()  # much longer than that
                await after
            outcomes.append("no timeout")
        except TimeoutError:
            outcomes.append("TimeoutError")
    return outcomes


outcomes = asyncio.run(main())
for what, outcome in zip(["nothing", "sleep(0)", "a wait"], outcomes, strict=True):
    print(f"blocking, then {what}: {outcome}")
assert outcomes == ["no timeout", "no timeout", "TimeoutError"]
