"""After a failure, `gather` leaves the other tasks running; a `TaskGroup` ends them."""

import asyncio


async def fail() -> None:
    raise ValueError("no such user")


async def charge_card(log: list[str]) -> None:
    try:
        for _ in range(3):
            await asyncio.sleep(0)
        log.append("card charged")
    except asyncio.CancelledError:
        log.append("cancelled")
        raise


async def with_gather() -> list[str]:
    log: list[str] = []
    try:
        await asyncio.gather(fail(), charge_card(log))
    except ValueError:
        log.append("error handled")
    await asyncio.sleep(0.01)
    return log


async def with_group() -> list[str]:
    log: list[str] = []
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(fail())
            group.create_task(charge_card(log))
    except* ValueError:
        log.append("error handled")
    await asyncio.sleep(0.01)
    return log


gathered, grouped = asyncio.run(with_gather()), asyncio.run(with_group())
print("gather:", ", then ".join(gathered))
print("TaskGroup:", ", then ".join(grouped))
assert gathered == ["error handled", "card charged"]
assert grouped == ["cancelled", "error handled"]
