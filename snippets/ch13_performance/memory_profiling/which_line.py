"""A tracemalloc snapshot tells the bytes and the blocks that each line still holds."""

import tracemalloc

tracemalloc.start()
thumbnails = [bytes(1_000) for _ in range(200)]
index = dict.fromkeys(range(200), 0.5)
rejected = [bytes(1_000_000) for _ in range(3)]
rejected.clear()  # a snapshot shows what lives, not what was ever allocated
snapshot = tracemalloc.take_snapshot()
tracemalloc.stop()

ours = snapshot.filter_traces([tracemalloc.Filter(True, __file__)])
for statistic in ours.statistics("lineno"):
    if statistic.size > 1_000:
        line = statistic.traceback[0].lineno
        print(f"line {line}: {statistic.size} bytes in {statistic.count} blocks")

top = ours.statistics("lineno")[0]
assert top.traceback[0].lineno == 6
assert top.size > 200 * 1_000
assert ours.statistics("filename")[0].size < 1_000_000
