"""When one sample in twenty is interrupted, the mean errs more than the median does."""

import random
import statistics
from collections.abc import Callable

TRUE = 100.0
rng = random.Random(13)


def sample() -> float:
    jitter = TRUE * (1 + 0.02 * rng.random())
    return jitter + (500 * rng.random() if rng.random() < 0.05 else 0)


def worst_error(summary: Callable[[list[float]], float]) -> float:
    """Return the error in percent that 95 of 100 runs stay below."""
    errors = []
    for _ in range(1_000):
        run = [sample() for _ in range(30)]
        errors.append(abs(summary(run) / TRUE - 1) * 100)
    return statistics.quantiles(errors, n=20)[-1]


errors = {s.__name__: worst_error(s) for s in (statistics.mean, statistics.median, min)}
for name, error in errors.items():
    print(f"error of the {name} = {error:.1f} %")
assert errors["mean"] > 10 * errors["median"]
assert errors["min"] < errors["median"]
