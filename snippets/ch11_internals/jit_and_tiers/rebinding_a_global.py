"""Rebinding any global discards a trace that inlined one, until the JIT gives up."""

import importlib
import os
import sys
from typing import Any

JIT = getattr(sys, "_jit", None)
if JIT and JIT.is_available() and "PYTHON_JIT" not in os.environ:
    command = [sys.executable, __file__]
    os.execve(sys.executable, command, os.environ | {"PYTHON_JIT": "1"})

_opcode: Any = importlib.import_module("_opcode")
STEP = 1
UNRELATED = 0


def climb(turns: int) -> int:
    height = 0
    for _ in range(turns):
        height += STEP
    return height


def micro_ops() -> set[str]:
    for offset in range(0, len(climb.__code__.co_code), 2):
        try:
            return {op[0] for op in _opcode.get_executor(climb.__code__, offset)}
        except (AttributeError, RuntimeError, ValueError):
            continue  # no executor at this offset, or none in this build
    return set()


def rebind(times: int) -> tuple[int, int]:
    global UNRELATED
    discarded = survived = 0
    for number in range(1, times + 1):
        assert climb(20_000) == 20_000
        before = micro_ops()
        UNRELATED = number
        discarded += bool(before) and not micro_ops()
        survived += bool(micro_ops())
        assert ("_LOAD_GLOBAL_MODULE" in before) == bool(micro_ops())
    return discarded, survived


lost, kept = rebind(10)
print(f"traces discarded = {lost}")
print(f"traces that survived = {kept}")
assert (lost > 0) == (kept > 0) == bool(JIT and JIT.is_enabled())
