"""The statistics of benchmarks: a figure, its interval, and the verdict on a claim.

The figure is the median of paired samples, measured in fresh processes. Its interval is
the exact binomial interval of that median, widened to hold the median of every process.
The claim holds where the whole interval lies inside the bound, is refuted where all of
it lies outside, and cannot be told otherwise.
"""

from __future__ import annotations

import math
import statistics
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from proven.benchmark import Benchmark

CONFIDENCE = 0.999

Verdict = Literal["holds", "refuted", "cannot tell", "void"]


@dataclass(frozen=True)
class Estimate:
    """A measured quantity: its median, its interval, and the control beside it."""

    ratio: float
    low: float
    high: float
    medians: tuple[float, ...]
    control: float

    def verdict(self, benchmark: Benchmark) -> Verdict:
        """Hold the interval against the bound of a claim."""
        least, most = benchmark.control
        if not least <= self.control <= most:
            return "void"
        if benchmark.least <= self.low and self.high <= benchmark.most:
            return "holds"
        if self.high < benchmark.least or self.low > benchmark.most:
            return "refuted"
        return "cannot tell"

    def __str__(self) -> str:
        """Return it in words: "21.3 (20.9 to 21.8)"."""
        return f"{self.ratio:.3g} ({self.low:.3g} to {self.high:.3g})"


@cache
def order_statistics(count: int, confidence: float = CONFIDENCE) -> tuple[int, int]:
    """Return the ranks, from 0, whose values enclose the median so surely.

    The number of values below the median is binomial with one half, whatever their
    distribution; so the interval between two order statistics is exact.
    """
    tail, below = (1 - confidence) / 2, 0.0
    rank = 0
    while rank < count // 2:
        below += math.comb(count, rank) / 2**count
        if below > tail:
            break
        rank += 1
    return max(rank - 1, 0), min(count - rank, count - 1)


def interval(processes: list[list[float]]) -> tuple[float, float, float]:
    """Return the median of the samples of all processes, and its interval."""
    pooled = sorted(sample for samples in processes for sample in samples)
    first, last = order_statistics(len(pooled))
    medians = [statistics.median(samples) for samples in processes]
    return (
        statistics.median(pooled),
        min(pooled[first], *medians),
        max(pooled[last], *medians),
    )


def estimate(processes: list[list[float]], controls: list[float]) -> Estimate:
    """Return the estimate from the samples of each process."""
    ratio, low, high = interval(processes)
    return Estimate(
        ratio=ratio,
        low=low,
        high=high,
        medians=tuple(statistics.median(samples) for samples in processes),
        control=statistics.median(controls),
    )


def slope(sizes: tuple[int, ...], values: list[float]) -> float:
    """Return the exponent of values over sizes: least squares of their logarithms."""
    return statistics.linear_regression(
        [math.log(size) for size in sizes], [math.log(value) for value in values]
    ).slope
