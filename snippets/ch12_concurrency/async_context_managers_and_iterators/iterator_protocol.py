"""`async for` calls `__aiter__`, which is not async, and awaits `__anext__` to the end."""

import asyncio

log: list[str] = []


class Countdown:
    def __init__(self, start: int) -> None:
        self.left = start

    def __aiter__(self) -> "Countdown":
        log.append("__aiter__")
        return self

    async def __anext__(self) -> int:
        await asyncio.sleep(0)
        if self.left == 0:
            log.append("StopAsyncIteration")
            raise StopAsyncIteration
        self.left -= 1
        log.append(f"__anext__ -> {self.left}")
        return self.left


async def main() -> None:
    items = [item async for item in Countdown(2)]
    assert items == [1, 0]
    iterator = aiter(Countdown(1))
    assert [await anext(iterator), await anext(iterator, "default")] == [0, "default"]
    print(*log, sep="\n")


asyncio.run(main())
assert log[:4] == [
    "__aiter__",
    "__anext__ -> 1",
    "__anext__ -> 0",
    "StopAsyncIteration",
]
