"""An integer addition is rewritten on its second run, on 3.11 in the eighth call."""

import dis
import sys


def add(a: int, b: int) -> int:
    return a + b


def arithmetic() -> str:
    names = [i.opname for i in dis.get_instructions(add, adaptive=True)]
    return next(name for name in names if name.startswith("BINARY_OP"))


as_compiled = add.__code__.co_code
print(f"before the first call = {arithmetic()}")

calls = 0
while arithmetic() != "BINARY_OP_ADD_INT" and calls < 100:
    add(1, 2)
    calls += 1
print(f"calls needed = {calls}")
print(f"after those calls = {arithmetic()}")
print(f"co_code unchanged = {add.__code__.co_code == as_compiled}")

assert calls == (2 if sys.version_info >= (3, 12) else 8)
assert add.__code__.co_code == as_compiled
