"""Between the load and the store of `n.x += 1` no instruction can let a thread in."""

import dis
from collections.abc import Callable

# 3.11 to 3.15 look at the eval breaker when they resume, jump back or have called.
MAY_SWITCH = ("CALL", "RESUME", "JUMP_BACKWARD", "SEND", "YIELD")


class Number:
    x = 0


def f(value: int) -> int:
    return value + 1


def augmented(n: Number) -> None:
    n.x += 1


def called(n: Number) -> None:
    n.x = f(n.x)


def switch_points(function: Callable[[Number], None]) -> list[str]:
    """Opcodes from the load of x up to its store after which a thread may get in."""
    instructions = [(i.opname, i.argval) for i in dis.get_instructions(function)]
    start = instructions.index(("LOAD_ATTR", "x"))
    end = instructions.index(("STORE_ATTR", "x"))
    names = [name for name, _ in instructions[start:end]]
    return [name for name in names if name.startswith(MAY_SWITCH)]


for start in MAY_SWITCH:
    assert any(name.startswith(start) for name in dis.opmap)
print(f"n.x += 1: {switch_points(augmented)}")
print(f"n.x = f(n.x): {switch_points(called)}")
assert switch_points(augmented) == []
assert switch_points(called) == ["CALL"]
