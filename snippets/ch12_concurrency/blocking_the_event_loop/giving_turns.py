"""A computation that gives up its turn every so often keeps the loop serving others."""

import asyncio


async def compute(items: int, batch: int) -> int:
    total = 0
    for number in range(items):
        total += number
        if number % batch == batch - 1:
            await asyncio.sleep(0)
    return total


async def served_meanwhile(batch: int) -> int:
    served = 0

    async def serve() -> None:
        nonlocal served
        while True:
            served += 1
            await asyncio.sleep(0)

    server = asyncio.create_task(serve())
    assert await compute(items=10_000, batch=batch) == sum(range(10_000))
    server.cancel()
    return served


for batch in 10_001, 1_000, 100:
    print(
        f"turns for others, batches of {batch} = {asyncio.run(served_meanwhile(batch))}"
    )
assert asyncio.run(served_meanwhile(10_001)) == 0
assert asyncio.run(served_meanwhile(1_000)) == 10
