"""One process gives an interval that misses the truth far more often than three do."""

import math
import random
import statistics

TRUE, TRIALS, SAMPLES = 1.0, 400, 120
RANKS = (41, 78)  # of 120 samples: the exact interval of the median, at 99.9%
dice = random.Random(2026)


def process(samples: int) -> list[float]:
    """Measure in one process, whose hash seed and addresses shift every sample."""
    shift = math.exp(dice.gauss(0, 0.03))
    return [TRUE * shift * math.exp(dice.gauss(0, 0.05)) for _ in range(samples)]


def misses(processes: int, *, widened: bool, margin: float = 1) -> int:
    missed = 0
    for _ in range(TRIALS):
        runs = [process(SAMPLES // processes) for _ in range(processes)]
        pooled = sorted(sample for run in runs for sample in run)
        low, high = pooled[RANKS[0]], pooled[RANKS[1]]
        if widened:  # to hold the median of every process
            medians = [statistics.median(run) for run in runs]
            low, high = min(low, *medians), max(high, *medians)
        missed += not low / margin <= TRUE <= high * margin
    return missed


one, three = misses(1, widened=False), misses(3, widened=False)
wide = misses(3, widened=True)
far = misses(3, widened=True, margin=1.25)
print(f"one process missed = {one} of {TRIALS}")
print(f"three processes missed = {three} of {TRIALS}")
print(f"three processes and widened missed = {wide} of {TRIALS}")
print(f"with a margin of 1.25 as well missed = {far} of {TRIALS}")
assert one > three > wide > far == 0
