"""A turn of the loop and each task resumed in it are function calls one can count."""

import asyncio
import sys

calls = 0


def count(frame: object, event: str, argument: object) -> None:
    global calls
    calls += event in ("call", "c_call")


async def spin(turns: int) -> None:
    for _ in range(turns):
        await asyncio.sleep(0)


async def main(tasks: int, turns: int) -> None:
    await asyncio.gather(*(spin(turns) for _ in range(tasks)))


def counted(tasks: int, turns: int) -> int:
    global calls
    calls = 0
    sys.setprofile(count)
    asyncio.run(main(tasks, turns))
    sys.setprofile(None)
    return calls


def each_turn(tasks: int) -> float:
    return (counted(tasks, 300) - counted(tasks, 100)) / 200


counted(1, 1)  # imports and caches, so that they are not counted below
one, eleven = each_turn(1), each_turn(11)
task = (eleven - one) / 10
print(f"each task that is resumed = {task:g} calls")
print(f"the turn around them = {one - task:g} calls")
assert task >= 3
assert one > task
