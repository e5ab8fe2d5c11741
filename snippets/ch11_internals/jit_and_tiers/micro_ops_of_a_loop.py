"""With the JIT on, a hot loop has an executor, and its micro-ops can be listed."""

import importlib
import os
import sys
from typing import Any

JIT = getattr(sys, "_jit", None)
if JIT and JIT.is_available() and "PYTHON_JIT" not in os.environ:
    command = [sys.executable, __file__]
    os.execve(sys.executable, command, os.environ | {"PYTHON_JIT": "1"})

_opcode: Any = importlib.import_module("_opcode")


def total(turns: int) -> int:
    result = 0
    for number in range(turns):
        result += number
    return result


def micro_ops() -> list[str]:
    reason: Exception | None = None
    for offset in range(0, len(total.__code__.co_code), 2):
        try:
            return [op[0] for op in _opcode.get_executor(total.__code__, offset)]
        except (AttributeError, RuntimeError, ValueError) as error:
            reason = error
    print(reason)
    return []


assert total(20_000) == 10_000 * 19_999
found = micro_ops()
print(f"micro-ops = {len(found)}")
if found:
    print("\n".join(found[: found.index("_JUMP_TO_TOP") + 1]))

enabled = bool(JIT and JIT.is_enabled())
assert bool(found) == enabled
assert ("_BINARY_OP_ADD_INT" in found) == enabled
