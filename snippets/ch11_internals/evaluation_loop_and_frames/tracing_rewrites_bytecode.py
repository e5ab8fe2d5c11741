"""From 3.12 `sys.settrace` works by writing INSTRUMENTED instructions into the code."""

import dis
import sys
from types import FrameType
from typing import Any


def add(a: int, b: int) -> int:
    total = a + b
    return total


def instructions() -> list[str]:
    return [i.opname for i in dis.get_instructions(add, adaptive=True)]


def instrumented(names: list[str]) -> list[str]:
    return [name for name in names if name.startswith("INSTRUMENTED_")]


def trace(frame: FrameType, event: str, arg: object) -> Any:
    return trace


for _ in range(50):
    add(1, 2)
before = instructions()
sys.settrace(trace)
add(1, 2)
sys.settrace(None)
traced = instructions()
add(1, 2)
after = instructions()

print(f"before = {before}")
print(f"traced = {traced}")
print(f"restored once tracing is off = {after == before}")
assert bool(instrumented(traced)) == (sys.version_info >= (3, 12))
assert not instrumented(after)
assert "BINARY_OP_ADD_INT" in traced  # still specialised
