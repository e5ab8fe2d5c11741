"""Trace and profile functions keep hot loops from the JIT; disabled events do not."""

import importlib
import os
import sys
from collections.abc import Callable
from typing import Any

JIT = getattr(sys, "_jit", None)
if JIT and JIT.is_available() and "PYTHON_JIT" not in os.environ:
    command = [sys.executable, __file__]
    os.execve(sys.executable, command, os.environ | {"PYTHON_JIT": "1"})

_opcode: Any = importlib.import_module("_opcode")
monitoring: Any = getattr(sys, "monitoring", None)  # from 3.12


def executors() -> int:
    scope: dict[str, Any] = {}
    exec("def spin(turns):\n    for _ in range(turns):\n        pass", scope)
    scope["spin"](20_000)
    code, found = scope["spin"].__code__, 0
    for offset in range(0, len(code.co_code), 2):
        try:
            found += _opcode.get_executor(code, offset) is not None
        except (AttributeError, RuntimeError, ValueError):
            continue  # no executor at this offset, or none in this build
    return found


def under(hook: Callable[[Any], None]) -> int:
    hook(lambda frame, event, argument: None)
    found = executors()
    hook(None)
    return found


def under_line_events(answer: object) -> int:
    tool, events = monitoring.COVERAGE_ID, monitoring.events
    monitoring.use_tool_id(tool, "coverage")
    monitoring.register_callback(tool, events.LINE, lambda code, line: answer)
    monitoring.set_events(tool, events.LINE)
    found = executors()
    monitoring.set_events(tool, events.NO_EVENTS)
    monitoring.free_tool_id(tool)
    return found


counts = {"no hook": executors()}
counts |= {"settrace": under(sys.settrace), "setprofile": under(sys.setprofile)}
if monitoring:
    counts["line events"] = under_line_events(None)
    counts["disabled line events"] = under_line_events(monitoring.DISABLE)
for name, count in counts.items():
    print(f"{name}: executors = {count}")

enabled = bool(JIT and JIT.is_enabled())
assert [name for name, count in counts.items() if count] == (
    ["no hook", "disabled line events"] if enabled else []
)
