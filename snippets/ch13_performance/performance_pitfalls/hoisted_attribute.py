# /// script
# requires-python = ">=3.11"
# [tool.proven.benchmark]
# ratio = "looked_up_each_time / hoisted"
# at_most = 1.4
# ///
"""Appending through self.items.append takes at most 1.4 times as long as through a local alias."""


class Collector:
    def __init__(self) -> None:
        self.items: list[int] = []


def looked_up_each_time() -> int:
    collector = Collector()
    for number in range(1_000):
        collector.items.append(number)
    return len(collector.items)


def hoisted() -> int:
    collector = Collector()
    append = collector.items.append
    for number in range(1_000):
        append(number)
    return len(collector.items)


assert looked_up_each_time() == hoisted() == 1_000
