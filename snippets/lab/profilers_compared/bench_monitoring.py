# /// script
# requires-python = ">=3.12"
# [tool.proven]
# interpreters = ["3.12", "3.13", "3.14", "3.14t", "3.15"]
# [tool.proven.benchmark]
# ratio = "every_call / plain"
# between = [0.85, 2.8]
# beside = ["switched_off"]
# ///
"""A sys.monitoring callback at each call makes small calls take 0.85 to 2.8 times as long."""

import sys
from types import CodeType
from typing import Any

monitoring: Any = getattr(sys, "monitoring")  # new in 3.12
TOOL = 3  # cProfile takes PROFILER_ID
START = monitoring.events.PY_START


def tiny(x: int) -> int:
    return x & 127


def plain() -> int:
    total = 0
    for number in range(5_000):
        total += tiny(number)
    return total


def under(answer: object) -> int:
    def callback(code: CodeType, offset: int) -> object:
        return answer

    monitoring.use_tool_id(TOOL, "lab")
    monitoring.register_callback(TOOL, START, callback)
    monitoring.set_events(TOOL, START)
    total = plain()
    monitoring.set_events(TOOL, 0)
    monitoring.register_callback(TOOL, START, None)
    monitoring.free_tool_id(TOOL)
    return total


def every_call() -> int:
    return under(None)


def switched_off() -> int:
    return under(monitoring.DISABLE)  # once for each place, then no more


assert plain() == every_call() == switched_off()
