"""Since 3.14 a Lock is one block of memory; before, it had a semaphore beside it."""

import sys
import threading
import tracemalloc

COUNT = 100
kept: list[object] = [None] * COUNT


def fill() -> None:
    for index in range(COUNT):
        kept[index] = threading.Lock()


tracemalloc.start()
fill()
traces = tracemalloc.take_snapshot().traces
tracemalloc.stop()

line = fill.__code__.co_firstlineno + 2
sizes = [trace.size for trace in traces if trace.traceback[0].lineno == line]
blocks, size = len(sizes) // COUNT, sum(sizes) // COUNT
print(f"a Lock = {size} bytes")
print(f"blocks of a Lock = {blocks}")
print(f"sys.getsizeof of a Lock = {sys.getsizeof(threading.Lock())} bytes")
assert (blocks, size) == ((1, 56) if sys.version_info >= (3, 14) else (2, 88))
