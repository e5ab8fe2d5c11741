"""`await` compiles to a loop of `SEND` and `YIELD_VALUE`, with no call of the loop."""

import dis
from collections.abc import Awaitable


async def pause(item: Awaitable[None]) -> None:
    await item


names = [instruction.opname for instruction in dis.get_instructions(pause)]
start = names.index("GET_AWAITABLE")
end = next(i for i in range(start, len(names)) if "JUMP_BACKWARD" in names[i])
print("await is:", *names[start : end + 1])
inside = set(names[start : end + 1])
assert {"SEND", "YIELD_VALUE"} <= inside
assert not any(name.startswith("CALL") for name in inside)
