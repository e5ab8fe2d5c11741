# /// script
# requires-python = ">=3.12"
# [tool.proven.benchmark]
# ratio = "monitored / plain"
# at_least = 1.3
# ///
"""An empty PY_START callback makes 2,000 small calls take at least 1.3 times as long."""

import sys
from types import CodeType

MONITORING = sys.monitoring
MONITORING.use_tool_id(MONITORING.PROFILER_ID, "benchmark")


def see(code: CodeType, offset: int) -> None:
    pass


MONITORING.register_callback(MONITORING.PROFILER_ID, MONITORING.events.PY_START, see)


def increment(number: int) -> int:
    return number + 1


def monitored_increment(number: int) -> int:
    return number + 1


MONITORING.set_local_events(
    MONITORING.PROFILER_ID, monitored_increment.__code__, MONITORING.events.PY_START
)


def plain() -> int:
    total = 0
    for _ in range(2_000):
        total = increment(total)
    return total


def monitored() -> int:
    total = 0
    for _ in range(2_000):
        total = monitored_increment(total)
    return total


assert plain() == monitored() == 2_000
