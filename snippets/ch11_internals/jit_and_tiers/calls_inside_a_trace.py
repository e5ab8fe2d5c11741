"""A trace runs through a Python call: callee and caller share one list of micro-ops."""

import importlib
import os
import sys

JIT = getattr(sys, "_jit", None)
if JIT and JIT.is_available() and "PYTHON_JIT" not in os.environ:
    command = [sys.executable, __file__]
    os.execve(sys.executable, command, os.environ | {"PYTHON_JIT": "1"})


def twice(number: int) -> int:
    return number * 2


def caller(turns: int) -> int:
    result = 0
    for number in range(turns):
        result += twice(number)
    return result


def micro_ops() -> list[str]:
    get_executor = importlib.import_module("_opcode").get_executor
    for offset in range(0, len(caller.__code__.co_code), 2):
        try:
            return [op[0] for op in get_executor(caller.__code__, offset)]
        except (ValueError, RuntimeError):
            continue
    return []


assert caller(20_000) == 20_000 * 19_999
if JIT and JIT.is_enabled():
    ops = micro_ops()
    inside = ops[ops.index("_PUSH_FRAME") : ops.index("_RETURN_VALUE") + 1]
    after = ops[ops.index("_RETURN_VALUE") + 1 : ops.index("_JUMP_TO_TOP") + 1]
    print("in the callee:", *inside, sep="\n  ")
    print("back in the caller:", *after, sep="\n  ")
    assert "_BINARY_OP_MULTIPLY_INT" in inside
    assert any(name.startswith("_BINARY_OP_ADD_INT") for name in after)
else:
    print("no trace: the JIT is not enabled")
