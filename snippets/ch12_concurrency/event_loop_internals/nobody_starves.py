"""A callback that reschedules itself for ever delays input by one turn at most."""

import asyncio
import os

turns = 0


async def main() -> int:
    loop = asyncio.get_running_loop()
    reader, writer = os.pipe()
    arrived = loop.create_future()
    seen_at = 0

    def again() -> None:
        global turns
        turns += 1
        loop.call_soon(again)
        if turns == 1_000:
            os.write(writer, b"!")

    def on_input() -> None:
        nonlocal seen_at
        loop.remove_reader(reader)
        seen_at = turns
        arrived.set_result(None)

    loop.add_reader(reader, on_input)
    again()
    await arrived
    os.close(reader)
    os.close(writer)
    return seen_at


seen_at = asyncio.run(main())
print("written in turn = 1000")
print(f"noticed after turn = {seen_at}")
assert seen_at == 1_001
