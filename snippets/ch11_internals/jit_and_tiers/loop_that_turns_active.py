"""The turns of a loop add up over calls; then it changes over to its compiled trace."""

import os
import sys
from types import FunctionType
from typing import Any

JIT = getattr(sys, "_jit", None)
if JIT and JIT.is_available() and "PYTHON_JIT" not in os.environ:
    command = [sys.executable, __file__]
    os.execve(sys.executable, command, os.environ | {"PYTHON_JIT": "1"})


def watch(turns: int) -> list[bool]:
    seen = []
    is_active = JIT.is_active if JIT else bool
    for _ in range(turns):
        seen.append(is_active())
    return seen


# A copy of the code has counters of its own.
short: Any = FunctionType(watch.__code__.replace(), globals())
first, second = watch(9_000), watch(9_000)
calls = next((call for call in range(1, 900) if True in short(10)), None)

if JIT and JIT.is_enabled():
    print(f"first call: turns in the interpreter = {first.index(True)}")
    print(f"second call: turns in the interpreter = {second.index(True)}")
    print(f"first active call with 10 turns each = {calls}")
    assert all(first[first.index(True) :])
    assert all(second[second.index(True) :])
    assert second.index(True) == 1 < first.index(True)
    assert calls == first.index(True) // 10 + 1
else:
    print("never active")
    assert True not in first + second
    assert calls is None
