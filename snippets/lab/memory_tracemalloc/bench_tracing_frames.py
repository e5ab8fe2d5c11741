# /// script
# requires-python = ">=3.11"
# [tool.proven.benchmark]
# ratio = "frames_25 / frame_1"
# at_least = 1.6
# ///
"""Keeping 25 frames of each allocation takes at least 1.6 times as long as keeping one."""

import tracemalloc


def nested(depth: int) -> int:
    if depth:
        return nested(depth - 1)
    return len([[n] for n in range(1_000)])


def traced(frames: int) -> int:
    tracemalloc.start(frames)
    count = nested(30)
    tracemalloc.stop()
    return count


def frame_1() -> int:
    return traced(1)


def frames_25() -> int:
    return traced(25)


assert frame_1() == frames_25()
