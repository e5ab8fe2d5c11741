"""Looking after every pair, and stopping at p < 0.05, finds differences that are not there."""

import random

rng = random.Random(13)
EXPERIMENTS, PAIRS = 1_000, 200


def significant(wins: int, pairs: int) -> bool:
    """Return whether so many wins of so many fair coins are beyond 1.96 sigma."""
    return pairs >= 10 and abs(wins - pairs / 2) > 1.96 * (pairs**0.5) / 2


once = peeked = 0
for _ in range(EXPERIMENTS):
    wins, stopped = 0, False
    for pair in range(1, PAIRS + 1):
        wins += rng.random() < 0.5  # both sides run the same function
        stopped = stopped or significant(wins, pair)
    once += significant(wins, PAIRS)
    peeked += stopped

print(f"declared different, one look at the end = {100 * once / EXPERIMENTS:.1f} %")
print(
    f"declared different, a look after each pair = {100 * peeked / EXPERIMENTS:.1f} %"
)
assert once < 0.08 * EXPERIMENTS
assert peeked > 0.25 * EXPERIMENTS
