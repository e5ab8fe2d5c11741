# /// script
# requires-python = ">=3.12"
# [tool.proven.benchmark]
# ratio = "beside_it / plain"
# at_most = 1.4
# ///
"""A callback on one function makes calls of another take at most 1.4 times as long."""

import sys
from types import CodeType

MONITORING = sys.monitoring
TOOL = MONITORING.COVERAGE_ID  # cProfile takes PROFILER_ID
MONITORING.use_tool_id(TOOL, "benchmark")
seen = 0


def see(code: CodeType, offset: int) -> None:
    global seen
    seen += 1


MONITORING.register_callback(TOOL, MONITORING.events.PY_START, see)


def watched() -> None:
    pass


def increment(number: int) -> int:
    return number + 1


def plain() -> int:
    total = 0
    for _ in range(2_000):
        total = increment(total)
    return total


def beside_it() -> int:
    MONITORING.set_local_events(TOOL, watched.__code__, MONITORING.events.PY_START)
    watched()
    total = plain()
    MONITORING.set_local_events(TOOL, watched.__code__, 0)
    return total


assert plain() == beside_it() == 2_000
assert seen == 1
