"""One turn runs what was ready before it, then input, then timers, and nothing newer."""

import asyncio
import os

log: list[str] = []


async def main() -> None:
    loop = asyncio.get_running_loop()
    reader, writer = os.pipe()
    finished = loop.create_future()

    def on_input() -> None:
        loop.remove_reader(reader)
        log.append("input")

    def first() -> None:
        log.append("first")
        loop.call_soon(log.append, "added by first")
        loop.call_soon(finished.set_result, None)

    loop.add_reader(reader, on_input)
    os.write(writer, b"!")
    due = loop.time() - 1  # overdue already
    loop.call_at(due + 0.001, log.append, "later timer")
    loop.call_at(due, log.append, "earlier timer")
    loop.call_soon(first)
    loop.call_soon(log.append, "second")
    await finished
    os.close(reader)
    os.close(writer)


asyncio.run(main())
print(*log, sep="\n")
assert log == [
    "first",
    "second",
    "input",
    "earlier timer",
    "later timer",
    "added by first",
]
