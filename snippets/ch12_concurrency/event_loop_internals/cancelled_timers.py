"""A cancelled timer stays in the heap until over half of more than 100 are dead."""

import asyncio
import weakref


class Request: ...


async def main() -> None:
    loop = asyncio.get_running_loop()
    loop.call_later(3_600, print)  # first in the heap, and alive

    async def left_over(timers: int) -> int:
        for _ in range(timers):
            loop.call_later(7_200, print).cancel()
        await asyncio.sleep(0)
        return len(loop._scheduled) - 1  # type: ignore[attr-defined]

    request = Request()
    loop.call_later(7_200, print, request).cancel()
    alive = weakref.ref(request)
    del request
    few = await left_over(98)
    print(f"dead timers of 99 = {few}")
    print("argument of the first one is gone:", alive() is None)
    assert few == 99
    assert alive() is None

    many = await left_over(1)
    print(f"dead timers of 100 = {many}")
    assert many == 0


asyncio.run(main())
