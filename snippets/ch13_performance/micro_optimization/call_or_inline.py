# /// script
# requires-python = ">=3.11"
# [tool.proven.benchmark]
# ratio = "called / inlined"
# at_least = 1.05
# ///
"""A loop that calls a one-line function takes at least 1.05 times as long as with its body inline."""

NUMBERS = list(range(500))


def clamp(number: int) -> int:
    return number if number < 100 else 100


def called() -> int:
    total = 0
    for number in NUMBERS:
        total += clamp(number)
    return total


def inlined() -> int:
    total = 0
    for number in NUMBERS:
        total += number if number < 100 else 100
    return total


assert called() == inlined()
