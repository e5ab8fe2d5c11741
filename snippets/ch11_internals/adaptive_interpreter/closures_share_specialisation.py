"""Two closures of one factory share their code object, and so their specialisation."""

import dis
from collections.abc import Callable


def adder(amount: float) -> Callable[[float], float]:
    def add(value: float) -> float:
        return value + amount

    return add


add_one, add_half = adder(1), adder(0.5)
for _ in range(50):
    add_one(1)

names = [i.opname for i in dis.get_instructions(add_half, adaptive=True)]
form = next(n for n in names if n.startswith("BINARY_OP"))
print(f"add_half, never called = {form}")
print(f"same code object = {add_one.__code__ is add_half.__code__}")
assert form == "BINARY_OP_ADD_INT"
