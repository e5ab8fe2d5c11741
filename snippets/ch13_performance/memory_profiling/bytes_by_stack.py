"""With several frames kept, tracemalloc gives the bytes of each stack: a flame graph."""

import tracemalloc
from collections import Counter


def decode(raw: bytes) -> list[str]:
    return [part.decode() for part in raw.split(b",")]


def load(count: int) -> list[list[str]]:
    return [decode(b"name,street,town,%d" % n) for n in range(count)]


def index(rows: list[list[str]]) -> dict[str, list[str]]:
    return {row[-1]: row for row in rows}


def thumbnails(count: int) -> list[bytes]:
    return [bytes(100) for _ in range(count)]


def main() -> list[object]:
    rows = load(500)
    return [rows, index(rows), thumbnails(400)]


def function_at(line: int) -> str:  # traces keep lines, not names
    starts = {f.__code__.co_firstlineno: f.__name__ for f in FUNCTIONS}
    return starts[max(start for start in starts if start <= line)]


FUNCTIONS = (decode, load, index, thumbnails, main)
tracemalloc.start(25)
kept = main()
traces = tracemalloc.take_snapshot().traces
tracemalloc.stop()

stacks: Counter[str] = Counter()
for trace in traces:
    _, *called = (f.lineno for f in trace.traceback if f.filename == __file__)
    names = dict.fromkeys(map(function_at, called))  # once each: none is recursive
    if names:
        stacks[";".join(names)] += trace.size
for stack, size in sorted(stacks.items()):
    print(stack, size)
assert kept
assert stacks["main;load;decode"] > stacks["main;thumbnails"] > 400 * 100
