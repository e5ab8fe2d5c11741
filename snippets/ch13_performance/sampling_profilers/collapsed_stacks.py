# /// script
# requires-python = ">=3.12"
# ///
"""A flame graph is drawn from lines of one stack and its weight, here the lines executed."""

import sys
from collections import Counter
from types import CodeType, FrameType


def tax(price: int) -> int:
    return price * 19 // 100


def parse(line: str) -> tuple[str, int]:
    name, price = line.split(",")
    return name.strip().lower(), int(price)


def load(lines: list[str]) -> list[tuple[str, int]]:
    orders = []
    for line in lines:
        orders.append(parse(line))
    return orders


def report(orders: list[tuple[str, int]]) -> dict[str, int]:
    totals: dict[str, int] = {}
    for name, price in orders:
        if name not in totals:
            totals[name] = 0
        totals[name] += price
        totals[name] += tax(price)
    return totals


def main() -> dict[str, int]:
    return report(load([f" Item-{n % 7}, {n}" for n in range(100)]))


def count_line(code: CodeType, line: int) -> None:
    frame: FrameType | None = sys._getframe(1)
    stack: list[str] = []
    while frame and frame.f_code.co_name != "<module>":
        stack.append(frame.f_code.co_name)
        frame = frame.f_back
    stacks[";".join(reversed(stack))] += 1


stacks: Counter[str] = Counter()
TOOL, EVENTS = sys.monitoring.PROFILER_ID, sys.monitoring.events
sys.monitoring.use_tool_id(TOOL, "stacks")
sys.monitoring.register_callback(TOOL, EVENTS.LINE, count_line)
sys.monitoring.set_events(TOOL, EVENTS.LINE)
main()
sys.monitoring.set_events(TOOL, 0)

stacks.pop("", None)  # the lines of the module itself
for stack, weight in stacks.items():
    print(stack, weight)
assert stacks["main;report;tax"] == 100
