"""The machine code of an executor fills whole memory pages, however short the loop."""

import importlib
import mmap
import os
import sys
from collections.abc import Callable

JIT = getattr(sys, "_jit", None)
if JIT and JIT.is_available() and "PYTHON_JIT" not in os.environ:
    command = [sys.executable, __file__]
    os.execve(sys.executable, command, os.environ | {"PYTHON_JIT": "1"})


def hot(body: str) -> Callable[[int], None]:
    scope: dict[str, Callable[[int], None]] = {}
    exec(f"def spin(turns):\n    for n in range(turns):\n{body}", scope)
    scope["spin"](20_000)
    return scope["spin"]


def sizes(function: Callable[[int], None]) -> tuple[int, int]:
    get_executor = importlib.import_module("_opcode").get_executor
    for offset in range(0, len(function.__code__.co_code), 2):
        try:
            executor = get_executor(function.__code__, offset)
        except (ValueError, RuntimeError):
            continue
        return len(list(executor)), len(executor.get_jit_code())
    raise AssertionError("the loop has no executor")


if JIT and JIT.is_enabled():
    for label, lines in (("empty", 0), ("long", 40)):
        micro_ops, size = sizes(hot("        t = n * 3\n" * lines or "        pass"))
        print(f"{label} loop: micro-ops = {micro_ops}")
        print(f"{label} loop: machine code = {size} bytes")
        assert size > 0
        assert size % mmap.PAGESIZE == 0
else:
    print("no machine code: the JIT is not enabled")
