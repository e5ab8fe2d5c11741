"""A task starts on a later turn of the loop; an eager one runs inside `create_task`."""

import asyncio
import sys

log: list[str] = []


async def child() -> None:
    log.append("child starts")
    await asyncio.sleep(0)
    log.append("child ends")


async def main(*, eager: bool) -> str:
    log.clear()
    if eager and sys.version_info >= (3, 12):
        asyncio.get_running_loop().set_task_factory(asyncio.eager_task_factory)
    task = asyncio.create_task(child())
    log.append("create_task returned")
    await task
    return ", ".join(log)


default = asyncio.run(main(eager=False))
print("default:", default)
assert default == "create_task returned, child starts, child ends"

factory = asyncio.run(main(eager=True))
print("eager task factory:", factory)
assert (factory != default) == (sys.version_info >= (3, 12))

if sys.version_info >= (3, 14):

    async def one_eager_task() -> bool:
        async def lookup() -> None: ...

        return asyncio.create_task(lookup(), eager_start=True).done()

    done = asyncio.run(one_eager_task())
    print("create_task(lookup(), eager_start=True) is done at once:", done)
    assert done
