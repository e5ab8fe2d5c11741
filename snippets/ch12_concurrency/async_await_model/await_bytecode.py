"""`await` compiles to a loop of `SEND` and `YIELD_VALUE`, with no call of the loop."""

import dis
from collections.abc import Awaitable, Callable


async def pause(item: Awaitable[None]) -> None:
    await item


def opnames(function: Callable[..., object]) -> list[str]:
    return [instruction.opname for instruction in dis.get_instructions(function)]


def calls(names: list[str]) -> list[str]:
    return [name for name in names if name.startswith("CALL")]


names = opnames(pause)
start = names.index("GET_AWAITABLE")
end = next(i for i in range(start, len(names)) if "JUMP_BACKWARD" in names[i])
inside = names[start : end + 1]
print("await is:", *inside)
assert {"SEND", "YIELD_VALUE"} <= set(inside)
assert calls(inside) == []
assert calls(opnames(opnames)) != []  # so a call would be seen
