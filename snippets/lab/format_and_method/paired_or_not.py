"""On a machine that drifts, unpaired samples err five times as much as paired ones."""

import math
import random
import statistics

TRUE, PAIRS, TRIALS = 1.10, 40, 400  # one function is 10% slower than the other
dice = random.Random(2026)


def noise() -> float:
    return math.exp(abs(dice.gauss(0, 0.02)))  # disturbances only make slower


def machine() -> list[float]:
    """Return the speed over 80 samples: a walk, as clocks and neighbours make it."""
    speed, walk = 1.0, []
    for _ in range(2 * PAIRS):
        speed *= math.exp(dice.gauss(0, 0.03))
        walk.append(speed)
    return walk


def unpaired(speed: list[float]) -> float:
    slow = [TRUE * speed[n] * noise() for n in range(PAIRS)]  # first all of the one
    fast = [speed[n] * noise() for n in range(PAIRS, 2 * PAIRS)]  # then of the other
    return statistics.median(slow) / statistics.median(fast)


def paired(speed: list[float]) -> float:
    return statistics.median(
        TRUE * speed[2 * n] * noise() / (speed[2 * n + 1] * noise())
        for n in range(PAIRS)
    )


def error(ratios: list[float]) -> float:
    return statistics.median(abs(ratio / TRUE - 1) for ratio in ratios)


walks = [machine() for _ in range(TRIALS)]
apart, together = [unpaired(w) for w in walks], [paired(w) for w in walks]
wrong = sum(ratio < 1 for ratio in apart)
print(f"unpaired median error = {100 * error(apart):.1f} percent")
print(f"paired median error = {100 * error(together):.1f} percent")
print(f"unpaired trials in which the slow one won = {wrong} of {TRIALS}")
print(f"paired trials in which it won = {sum(r < 1 for r in together)} of {TRIALS}")
assert error(apart) > 5 * error(together)
assert wrong > TRIALS / 10
assert not any(ratio < 1 for ratio in together)
