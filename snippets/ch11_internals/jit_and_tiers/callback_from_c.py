"""A function that `map` calls gets a trace of its own, without the work it does."""

import importlib
import os
import sys
from typing import Any

JIT = getattr(sys, "_jit", None)
if JIT and JIT.is_available() and "PYTHON_JIT" not in os.environ:
    command = [sys.executable, __file__]
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
loads = ["_LOAD_FAST_BORROW_0", "_LOAD_CONST_INLINE_BORROW"]
whole_way = ["_TIER2_RESUME_CHECK", *loads, "_DEOPT"]  # here the interpreter goes on
assert at_entry[2:6] == (whole_way if enabled else [])
assert not any(micro_ops(at) for at in range(2, len(double.__code__.co_code), 2))
