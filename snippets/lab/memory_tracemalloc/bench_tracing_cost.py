# /// script
# requires-python = ">=3.11"
# [tool.proven.benchmark]
# ratio = "traced / plain"
# at_least = 5
# beside = ["traced_25_frames"]
# ///
"""Under tracemalloc, building 5,000 small lists takes at least five times as long."""

import tracemalloc


def build() -> int:
    return len([[n] for n in range(5_000)])


def nested(depth: int) -> int:
    return nested(depth - 1) if depth else build()


def plain() -> int:
    return nested(30)


def traced(frames: int = 1) -> int:
    tracemalloc.start(frames)
    count = nested(30)
    tracemalloc.stop()
    return count


def traced_25_frames() -> int:
    return traced(25)


assert plain() == traced() == traced_25_frames()
