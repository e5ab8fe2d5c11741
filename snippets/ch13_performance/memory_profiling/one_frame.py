"""With one frame all memory belongs to a helper; with more, to those who called it."""

import tracemalloc
from collections import Counter

BUFFER = 10_000


def new_buffer() -> bytearray:
    return bytearray(BUFFER)


def upload() -> list[bytearray]:
    return [new_buffer(), new_buffer(), new_buffer()]


def preview() -> list[bytearray]:
    return [new_buffer()]


def functions_by_line() -> dict[int, str]:
    functions = (new_buffer, upload, preview)
    return {f.__code__.co_firstlineno + 1: f.__name__ for f in functions}


def blocks(frames: int) -> Counter[str]:
    tracemalloc.start(frames)
    kept = [upload(), preview()]
    snapshot = tracemalloc.take_snapshot()
    tracemalloc.stop()
    kept.clear()
    names, found = functions_by_line(), Counter[str]()
    for trace in snapshot.traces:
        if trace.size > BUFFER:  # most recent frame last; our own lines only
            stack = [names[f.lineno] for f in trace.traceback if f.lineno in names]
            found[" > ".join(stack)] += 1
    return found


for frames in (1, 25):
    print(f"frames kept: {frames}")
    for stack, count in sorted(blocks(frames).items()):
        print(f"  {stack}: {count} blocks")
assert blocks(1) == {"new_buffer": 4}
assert blocks(25) == {"upload > new_buffer": 3, "preview > new_buffer": 1}
