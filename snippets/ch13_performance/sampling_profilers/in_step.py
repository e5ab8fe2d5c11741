"""A sampler in step with the program sees a tenth of the time as all of it, or as none."""

import random

PERIOD, BUSY = 1_000, 100  # of every 1,000 µs the program works for 100


def works_at(microsecond: float) -> bool:
    return microsecond % PERIOD < BUSY


def share_seen(first: float, jitter: float) -> float:
    source = random.Random(1)
    times = (first + n * PERIOD + source.uniform(0, jitter) for n in range(10_000))
    return sum(map(works_at, times)) / 10_000


print("one sample each period, begun at 50 µs =", share_seen(50, 0))
print("one sample each period, begun at 500 µs =", share_seen(500, 0))
print("at a random time of each period =", round(share_seen(0, PERIOD), 2))
assert (share_seen(50, 0), share_seen(500, 0)) == (1, 0)
assert abs(share_seen(0, PERIOD) - 0.1) < 0.01
