# /// script
# [tool.proven.benchmark]
# ratio = "traced / plain"
# at_least = 3
# ///
"""tracemalloc makes a function that creates 2,000 small objects take at least 3 times as long."""

import tracemalloc


def plain() -> int:
    return len([bytes(n % 50 + 10) for n in range(2_000)])


def traced() -> int:
    tracemalloc.start()
    try:
        return plain()
    finally:
        tracemalloc.stop()


assert plain() == traced() == 2_000
