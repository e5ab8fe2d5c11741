"""From 3.15 on, `TaskGroup.cancel` ends a group early, and no exception comes out."""

import asyncio
import sys


class Enough(Exception): ...


async def enough() -> None:
    raise Enough


async def mirror(name: str, delay: float, answers: list[str]) -> None:
    await asyncio.sleep(delay)
    answers.append(name)


async def fastest() -> list[str]:
    answers: list[str] = []
    try:
        async with asyncio.TaskGroup() as group:
            tasks = [
                group.create_task(mirror("far", 60, answers)),
                group.create_task(mirror("near", 0, answers)),
            ]
            await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
            if sys.version_info >= (3, 15):
                group.cancel()
            else:
                group.create_task(enough())
    except* Enough:
        answers.append("and an exception of our own to catch")
    return answers


answers = asyncio.run(fastest())
print("answers:", *answers)
assert answers[0] == "near"
assert (len(answers) == 1) == (sys.version_info >= (3, 15))
assert hasattr(asyncio.TaskGroup, "cancel") == (sys.version_info >= (3, 15))
