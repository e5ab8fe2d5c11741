# /// script
# requires-python = ">=3.14"
# [tool.proven.benchmark]
# ratio = "call"
# builds = "3.14t / 3.14"
# at_most = 1.5
# ///
"""In one thread, function calls take at most 1.5 times as long free-threaded."""


def add(one: int, other: int) -> int:
    return one + other


def call() -> int:
    total = 0
    for number in range(500):
        total = add(total, number) % 1021
    return total


assert call() == sum(range(500)) % 1021
