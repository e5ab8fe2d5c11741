# /// script
# [tool.proven.benchmark]
# ratio = "traced / plain"
# at_most = 1.4
# ///
"""tracemalloc makes a loop that allocates nothing take at most 1.4 times as long."""

import tracemalloc

NUMBERS = [1, 2, 3, 4] * 20_000


def plain() -> int:
    total = 0
    for number in NUMBERS:
        total ^= number
    return total


def traced() -> int:
    tracemalloc.start()
    try:
        return plain()
    finally:
        tracemalloc.stop()


assert plain() == traced() == 0
