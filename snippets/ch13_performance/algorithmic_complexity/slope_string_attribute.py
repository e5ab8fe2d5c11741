# /// script
# requires-python = ">=3.11"
# [tool.proven.benchmark]
# slope = "to_an_attribute"
# sizes = [2500, 5000, 10000, 20000]
# between = [1.5, 2.5]
# ///
"""Appending to a string in an attribute has an exponent from 1.5 to 2.5."""

from collections.abc import Callable


class Report:
    text = ""


def to_an_attribute(n: int) -> Callable[[], int]:
    def build() -> int:
        report = Report()
        for _ in range(n):
            report.text += "twelve chars"
        return len(report.text)

    return build


assert to_an_attribute(10)() == 120
