# /// script
# requires-python = ">=3.14"
# [tool.proven.benchmark]
# ratio = "compute"
# builds = "3.14t / 3.14"
# at_most = 1.6
# ///
"""In one thread, arithmetic takes at most 1.6 times as long free-threaded."""


def compute() -> int:
    total = 0
    for number in range(1_000):
        total = (total + number * 3) % 1021
    return total


assert compute() == sum(number * 3 for number in range(1_000)) % 1021
