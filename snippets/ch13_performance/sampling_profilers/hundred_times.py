"""A hundred times the samples make the error of a share ten times smaller."""

import random
import statistics

SHARE = 0.05  # of the time is spent in the function that we look for


def estimate(samples: int, source: random.Random) -> float:
    hits = sum(source.random() < SHARE for _ in range(samples))
    return hits / samples


def spread(samples: int) -> float:
    source = random.Random(1)
    return statistics.pstdev(estimate(samples, source) for _ in range(200))


few, many = spread(100), spread(10_000)
print(f"share 5%: with 100 samples +- {few:.1%}, with 10,000 +- {many:.1%}")
missed = (1 - 0.001) ** 1_000
print(f"chance that 1,000 samples miss what takes 0.1% of the time = {missed:.0%}")
assert 8 < few / many < 12
