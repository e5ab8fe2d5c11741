"""The binomial interval of the median covers it as promised, however skewed the times."""

import math
import random
import statistics
from collections.abc import Callable

SAMPLES, TRIALS, PROMISED = 120, 2_000, 0.999
dice = random.Random(2026)


def ranks(count: int) -> tuple[int, int]:
    """Return which sorted samples enclose the median: exact, by counting coin flips."""
    below, rank = 0.0, 0
    while (below := below + math.comb(count, rank) / 2**count) <= (1 - PROMISED) / 2:
        rank += 1
    return rank - 1, count - rank


def normal() -> float:
    return dice.gauss(1, 0.1)


def skewed() -> float:
    return math.exp(dice.gauss(0, 1.5))  # its median is 1, its mean is not


def wild() -> float:
    return 1 + dice.gauss(0, 1) / dice.gauss(0, 1)  # Cauchy: it has no mean at all


def covered(draw: Callable[[], float]) -> tuple[int, int]:
    first, last = ranks(SAMPLES)
    by_ranks = by_mean = 0
    for _ in range(TRIALS):
        samples = sorted(draw() for _ in range(SAMPLES))
        by_ranks += samples[first] <= 1 <= samples[last]
        half = 3.29 * statistics.stdev(samples) / math.sqrt(SAMPLES)
        by_mean += abs(statistics.fmean(samples) - 1) <= half
    return by_ranks, by_mean


for draw in (normal, skewed, wild):
    by_ranks, by_mean = covered(draw)
    print(f"{draw.__name__} covered by ranks = {by_ranks} of {TRIALS}")
    print(f"{draw.__name__} covered by mean and deviation = {by_mean} of {TRIALS}")
    assert by_ranks >= TRIALS - 8
print(f"promised = {100 * PROMISED:.1f}%")
print(f"ranks of {SAMPLES} samples = {ranks(SAMPLES)}")
assert ranks(SAMPLES) == (41, 78)
