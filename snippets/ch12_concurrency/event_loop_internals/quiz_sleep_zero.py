"""Two tasks that give up their turn alternate, in the order in which they were made."""

import asyncio

log: list[str] = []


async def count(name: str, turns: int) -> None:
    for number in range(turns):
        log.append(f"{name}{number}")
        await asyncio.sleep(0)


async def main() -> None:
    await asyncio.gather(count("a", 3), count("b", 1), count("c", 2))


asyncio.run(main())
print(*log)
assert log == ["a0", "b0", "c0", "a1", "c1", "a2"]
