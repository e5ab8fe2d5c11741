# /// script
# requires-python = ">=3.12"
# ///
"""sys.monitoring counts the calls of one function and leaves all other code unchanged."""

import sys
from types import CodeType

calls = 0
MONITORING = sys.monitoring
TOOL = MONITORING.PROFILER_ID


def parse(text: str) -> int:
    return int(text)


def other(text: str) -> int:
    return int(text)


def count(code: CodeType, offset: int) -> None:
    global calls
    calls += 1


MONITORING.use_tool_id(TOOL, "call counter")
MONITORING.register_callback(TOOL, MONITORING.events.PY_START, count)
MONITORING.set_local_events(TOOL, parse.__code__, MONITORING.events.PY_START)
for n in range(1_000):
    parse(str(n))
    other(str(n))
# Up to 3.13, free_tool_id alone leaves the event on.
MONITORING.set_local_events(TOOL, parse.__code__, 0)
MONITORING.free_tool_id(TOOL)
parse("7")  # counted no more

print("calls of parse =", calls)
assert calls == 1_000
