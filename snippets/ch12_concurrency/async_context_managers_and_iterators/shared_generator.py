"""Two tasks cannot ask one async generator at once; a queue serves any number."""

import asyncio
from collections.abc import AsyncGenerator


async def rows() -> AsyncGenerator[int, None]:
    for number in range(4):
        await asyncio.sleep(0)
        yield number


async def main() -> None:
    stream = rows()
    answers = await asyncio.gather(anext(stream), anext(stream), return_exceptions=True)
    print("generator:", answers)
    assert answers[0] == 0
    assert isinstance(answers[1], RuntimeError)

    queue: asyncio.Queue[int] = asyncio.Queue()
    for number in range(4):
        queue.put_nowait(number)
    print("queue:", await asyncio.gather(queue.get(), queue.get()))


asyncio.run(main())
