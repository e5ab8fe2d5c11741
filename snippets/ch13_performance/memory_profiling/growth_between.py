"""Two snapshots, one before and one after the requests, show only the line that leaks."""

import gc
import tracemalloc

audit_log: list[bytes] = []
cache: dict[int, bytes] = {}


def handle(request: int) -> int:
    body = bytes(10_000)
    cache[request % 4] = bytes(5_000)  # bounded
    audit_log.append(bytes(100))  # grows for ever
    return len(body)


tracemalloc.start()
for request in range(10):
    handle(request)  # warm up: caches fill, imports are done
gc.collect()
before = tracemalloc.take_snapshot()
for request in range(1_000):
    handle(request)
gc.collect()
after = tracemalloc.take_snapshot()
tracemalloc.stop()

grown = [d for d in after.compare_to(before, "lineno") if d.size_diff > 10_000]
for difference in grown:
    line = difference.traceback[0].lineno
    print(
        f"line {line}: {difference.count_diff:+} blocks, {difference.size_diff:+} bytes"
    )
assert [difference.traceback[0].lineno for difference in grown] == [13]
assert grown[0].count_diff >= 1_000
