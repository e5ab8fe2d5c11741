# /// script
# requires-python = ">=3.11"
# dependencies = ["anyio", "trio", "uvloop"]
# ///
"""One AnyIO function runs unchanged on asyncio, on uvloop and on trio."""

import anyio
from anyio import lowlevel


async def squares() -> tuple[str, list[int]]:
    send, receive = anyio.create_memory_object_stream[int](4)

    async def produce() -> None:
        async with send:
            for number in range(4):
                await send.send(number * number)

    async with anyio.create_task_group() as group, receive:
        group.start_soon(produce)
        found = [number async for number in receive]
    return type(lowlevel.current_token().native_token).__module__, found


for backend, options in (
    ("asyncio", {}),
    ("asyncio", {"use_uvloop": True}),
    ("trio", {}),
):
    loop, found = anyio.run(squares, backend=backend, backend_options=options)
    print(f"{loop}: {found}")
    assert found == [0, 1, 4, 9]
