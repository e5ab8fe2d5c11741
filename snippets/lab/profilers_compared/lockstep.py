"""A sampler in step with the program reports 0 or 100 points; random gaps mend it."""

import random
from collections.abc import Iterator

PERIOD, BUSY = 10.0, 2.5  # each turn of 10 ms spends its first 2.5 in `hot`
dice = random.Random(2026)


def regular(start: float) -> Iterator[float]:
    for number in range(1_000):
        yield start + number * PERIOD


def jittered(start: float) -> Iterator[float]:
    at = start
    for _ in range(1_000):
        at += dice.uniform(0.5, 1.5) * PERIOD
        yield at


def points(times: Iterator[float]) -> float:
    return sum(at % PERIOD < BUSY for at in times) / 10


for start in (1.0, 6.0):
    print(f"regular, started at {start} ms: points = {points(regular(start)):.0f}")
    print(f"random gaps, started at {start} ms: points = {points(jittered(start)):.0f}")
assert points(regular(1.0)) == 100
assert points(regular(6.0)) == 0
assert 20 < points(jittered(1.0)) < 30
assert 20 < points(jittered(6.0)) < 30
