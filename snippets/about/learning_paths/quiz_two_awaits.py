"""Two awaits in a row wait one after the other; two tasks of one group wait together."""

import asyncio

order: list[str] = []


async def fetch(name: str) -> None:
    order.append(f"{name} begins")
    await asyncio.sleep(0)
    order.append(f"{name} ends")


async def in_a_row() -> None:
    await fetch("a")
    await fetch("b")


async def together() -> None:
    async with asyncio.TaskGroup() as group:
        group.create_task(fetch("a"))
        group.create_task(fetch("b"))


for main in (in_a_row, together):
    order.clear()
    asyncio.run(main())
    print(f"{main.__name__}: {', '.join(order)}")
    together_now = order.index("b begins") < order.index("a ends")
    assert together_now == (main is together)
