# /// script
# [tool.proven.benchmark]
# ratio = "deep / shallow"
# at_least = 1.5
# ///
"""Keeping 25 frames instead of 1 makes traced allocations take at least 1.5 times as long."""

import tracemalloc


def allocate(depth: int) -> int:
    if depth:
        return allocate(depth - 1)
    return len([bytes(n % 50 + 10) for n in range(2_000)])


def shallow() -> int:
    tracemalloc.start(1)
    try:
        return allocate(30)
    finally:
        tracemalloc.stop()


def deep() -> int:
    tracemalloc.start(25)
    try:
        return allocate(30)
    finally:
        tracemalloc.stop()


assert shallow() == deep() == 2_000
