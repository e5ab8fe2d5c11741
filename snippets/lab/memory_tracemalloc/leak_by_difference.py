"""The difference of two snapshots names the line whose allocations nobody frees."""

import gc
import tracemalloc

seen: dict[int, bytes] = {}


def handle(request: int) -> int:
    body = bytes(500)
    reply = [request] * 50  # freed when the call ends
    seen[request] = body
    return len(reply)


def serve(first: int, count: int) -> None:
    for request in range(first, first + count):
        handle(request)


tracemalloc.start()
serve(0, 1_000)  # caches fill up: not a leak yet
gc.collect()
before = tracemalloc.take_snapshot()
serve(1_000, 1_000)
gc.collect()
after = tracemalloc.take_snapshot()
tracemalloc.stop()

mine = [tracemalloc.Filter(inclusive=True, filename_pattern=__file__)]
grown = after.filter_traces(mine).compare_to(before.filter_traces(mine), "lineno")
worst = grown[0]
with open(__file__, encoding="utf-8") as file:
    line = file.readlines()[worst.traceback[0].lineno - 1]
print(f"line = {line.strip()}")
print(f"more objects = {worst.count_diff}")
print(f"bytes an object = {worst.size_diff // worst.count_diff}")
assert line.strip() == "body = bytes(500)"
assert worst.count_diff == 1_000
