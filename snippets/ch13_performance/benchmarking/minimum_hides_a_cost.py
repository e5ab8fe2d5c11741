"""A cost of every twentieth call is absent from the minimum and the median, not the mean."""

import statistics
import timeit

now = calls = 0


def write() -> None:
    global now, calls
    calls += 1
    now += 1
    if calls % 20 == 0:
        now += 1_000  # flush the buffer


alone = timeit.repeat(write, timer=lambda: now, number=1, repeat=200)
batches = timeit.repeat(write, timer=lambda: now, number=100, repeat=200)
for name, summary in (
    ("minimum", min),
    ("median", statistics.median),
    ("mean", statistics.mean),
):
    each = summary(alone)
    in_batches = summary(batches) / 100
    print(f"{name}: one call a sample {each:g}, a hundred {in_batches:g}")
assert min(alone) == statistics.median(alone) == 1
assert statistics.mean(alone) == min(batches) / 100 == 51
