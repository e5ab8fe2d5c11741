"""The first calls run generic instructions; after a hundred, the loop is another program."""

import dis
from collections.abc import Sequence


def total(numbers: Sequence[float]) -> float:
    result = 0.0
    for number in numbers:
        result += number
    return result


def operation() -> str:
    code = dis.get_instructions(total, adaptive=True)
    return next(i.opname for i in code if i.opname.startswith("BINARY_OP"))


cold = operation()
total([1.0])
once = operation()
for _ in range(100):
    total([1.0, 2.0, 3.0])
warm = operation()
print(f"never called = {cold}")
print(f"called once = {once}")
print(f"called a hundred times = {warm}")
assert cold == once == "BINARY_OP"
assert warm == "BINARY_OP_ADD_FLOAT"
