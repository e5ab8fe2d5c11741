"""To halve the error of a sampling profiler takes four times as many samples."""

import math
import random
import statistics

SHARE, TRIALS = 0.2, 1_000  # a function that truly takes a fifth of the time
dice = random.Random(2026)
spread: dict[int, float] = {}
for samples in (25, 100, 400, 1_600):
    reported = [
        sum(dice.random() < SHARE for _ in range(samples)) / samples
        for _ in range(TRIALS)
    ]
    spread[samples] = statistics.pstdev(reported)
    law = math.sqrt(SHARE * (1 - SHARE) / samples)
    print(f"error of {samples} samples = {100 * spread[samples]:.1f} points")
    assert 0.9 < spread[samples] / law < 1.1
missed = (1 - 0.001) ** 1_600
print(
    f"chance that 1600 samples miss a share of 0.1 points = {100 * missed:.0f} of 100"
)
assert all(1.8 < spread[n] / spread[4 * n] < 2.2 for n in (25, 100, 400))
