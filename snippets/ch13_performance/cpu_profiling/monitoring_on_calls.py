# /// script
# requires-python = ">=3.12"
# [tool.proven.benchmark]
# ratio = "monitored / plain"
# at_least = 1.3
# ///
"""An empty PY_START callback makes 2,000 small calls take at least 1.3 times as long."""

import sys
from types import CodeType

MONITORING, TOOL = sys.monitoring, 4
MONITORING.use_tool_id(TOOL, "benchmark")


def see(code: CodeType, offset: int) -> None:
    pass


MONITORING.register_callback(TOOL, MONITORING.events.PY_START, see)


def increment(number: int) -> int:
    return number + 1


def monitored_increment(number: int) -> int:
    return number + 1


PY_START = MONITORING.events.PY_START
MONITORING.set_local_events(TOOL, monitored_increment.__code__, PY_START)


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
