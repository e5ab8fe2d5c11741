"""A function that `map` calls gets a trace of its own, without the work it does."""

import importlib
import os
import sys
from typing import Any

JIT: Any = getattr(sys, "_jit", None)
if JIT and JIT.is_available() and not JIT.is_enabled() and len(sys.argv) == 1:
    command = [sys.executable, __file__, "again"]
    os.execve(sys.executable, command, os.environ | {"PYTHON_JIT": "1"})

_opcode: Any = importlib.import_module("_opcode")


def double(number: int) -> int:
    return number * 2


def micro_ops(offset: int) -> list[str]:
    try:
        return [op[0] for op in _opcode.get_executor(double.__code__, offset)]
    except (AttributeError, RuntimeError, ValueError):
        return []  # no executor at this offset, or none in this build


assert sum(map(double, range(20_000))) == 20_000 * 19_999
at_entry = micro_ops(0)
print(f"micro-ops at the entry = {len(at_entry)}")
print("\n".join(at_entry) or "no trace")

enabled = bool(JIT and JIT.is_enabled())
assert ("_TIER2_RESUME_CHECK" in at_entry) == enabled
assert not any(name.startswith("_BINARY_OP") for name in at_entry)
assert not any(micro_ops(at) for at in range(2, len(double.__code__.co_code), 2))
