# /// script
# requires-python = ">=3.11"
# [tool.proven.benchmark]
# ratio = "on_an_attribute / on_a_local"
# sizes = [100, 1_000, 10_000, 40_000]
# at_least = 3
# beside = ["on_a_global", "with_a_second_name", "joined"]
# ///
"""40,000 += on a string take at least 3 times as long on an attribute as on a local."""

from collections.abc import Callable

shared = ""


class Report:
    text = ""


def on_an_attribute(appends: int) -> Callable[[], int]:
    def build() -> int:
        report = Report()
        for _ in range(appends):
            report.text += "x"
        return len(report.text)

    return build


def on_a_local(appends: int) -> Callable[[], int]:
    def build() -> int:
        text = ""
        for _ in range(appends):
            text += "x"
        return len(text)

    return build


def on_a_global(appends: int) -> Callable[[], int]:
    def build() -> int:
        global shared
        shared = ""
        for _ in range(appends):
            shared += "x"
        return len(shared)

    return build


def with_a_second_name(appends: int) -> Callable[[], int]:
    def build() -> int:
        text = before = ""
        for _ in range(appends):
            before = text
            text += "x"
        return len(before) + 1

    return build


def joined(appends: int) -> Callable[[], int]:
    return lambda: len("".join(["x" for _ in range(appends)]))


for build in (on_an_attribute, on_a_local, on_a_global, with_a_second_name, joined):
    assert build(100)() == 100
