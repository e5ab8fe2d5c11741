# /// script
# requires-python = ">=3.12"
# ///
"""A `sys.monitoring` callback that returns DISABLE removes its own instrumentation."""

import dis
import sys
from types import CodeType
from typing import Any

monitoring: Any = getattr(sys, "monitoring")  # new in 3.12


def work(n: int) -> int:
    doubled = n * 2
    return doubled


def instrumented() -> int:
    names = [i.opname for i in dis.get_instructions(work, adaptive=True)]
    return sum(name.startswith("INSTRUMENTED_") for name in names)


def on_line(code: CodeType, line: int) -> object:
    lines.append(line)
    return monitoring.DISABLE


lines: list[int] = []
tool, LINE = monitoring.COVERAGE_ID, monitoring.events.LINE
monitoring.use_tool_id(tool, "demo")
monitoring.register_callback(tool, LINE, on_line)
monitoring.set_local_events(tool, work.__code__, LINE)
print(f"instrumented instructions at first = {instrumented()}")
for _ in range(1_000):
    work(1)
print(f"callbacks in 1,000 calls = {len(lines)}")
print(f"instrumented instructions left = {instrumented()}")
assert (len(lines), instrumented()) == (2, 0)
monitoring.restart_events()
work(1)
print(f"callbacks after restart_events() and one call = {len(lines)}")
assert len(lines) == 4
