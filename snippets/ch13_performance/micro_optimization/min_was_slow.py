# /// script
# requires-python = ">=3.11"
# [tool.proven.benchmark]
# ratio = "by_min / conditional"
# at_least = 3
# interpreters = ["3.11", "3.12"]
# ///
"""On 3.11 and 3.12, min of two numbers takes at least 3 times as long as a conditional."""

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
