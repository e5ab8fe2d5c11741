"""On a machine that drifts, one after the other names the wrong winner where pairs do not."""

import random
import statistics

rng = random.Random(13)
SAMPLES, TRUE_RATIO = 40, 1.05  # a takes 5 % longer than b


def machine(samples: int) -> list[float]:
    """Return how slow a machine is at each moment: neighbours and heat come and go."""
    slowness, found = 1.0, []
    for _ in range(samples):
        slowness += rng.gauss(0, 0.01) + 0.02 * (1 - slowness)
        found.append(slowness)
    return found


def noise() -> float:
    return 1 + abs(rng.gauss(0, 0.01))


wrong = {"one after the other": 0, "in pairs": 0}
for _ in range(1_000):
    slow = machine(2 * SAMPLES)
    a = [TRUE_RATIO * s * noise() for s in slow[:SAMPLES]]
    b = [s * noise() for s in slow[SAMPLES:]]
    wrong["one after the other"] += statistics.median(a) < statistics.median(b)
    pairs = zip(slow[::2], slow[1::2], strict=True)
    ratios = [TRUE_RATIO * s * noise() / (t * noise()) for s, t in pairs]
    wrong["in pairs"] += statistics.median(ratios) < 1

for name, count in wrong.items():
    print(f"{name}: wrong winner = {count / 10:.1f} %")
assert wrong["one after the other"] > 50
assert wrong["in pairs"] == 0
