# /// script
# requires-python = ">=3.11"
# [tool.proven.benchmark]
# ratio = "by_min / conditional"
# at_most = 2.5
# interpreters = ["3.13", "3.14", "3.14t", "3.15"]
# ///
"""From 3.13 on, min of two numbers takes at most 2.5 times as long as a conditional."""

NUMBERS = list(range(500))


def by_min() -> int:
    total = 0
    for number in NUMBERS:
        total += min(number, 100)
    return total


def conditional() -> int:
    total = 0
    for number in NUMBERS:
        total += number if number < 100 else 100
    return total


assert by_min() == conditional()
