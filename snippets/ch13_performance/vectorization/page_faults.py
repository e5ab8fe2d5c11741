# /// script
# dependencies = ["numpy"]
# [tool.proven]
# needs = ["/proc/self/stat"]
# ///
"""Freed intermediate arrays go back to the system, and the next call faults them in again."""

import resource
from collections.abc import Callable

import numpy as np

x, y = np.ones(1_000_000), np.ones(1_000_000)


def with_names() -> np.ndarray:
    doubled = 2.0 * x
    total = doubled + y
    return total - 1.0


def in_place() -> np.ndarray:
    result = 2.0 * x
    result += y
    result -= 1.0
    return result


def page_faults(function: Callable[[], np.ndarray]) -> float:
    for _ in range(3):
        function()
    before = resource.getrusage(resource.RUSAGE_SELF).ru_minflt
    for _ in range(10):
        function()
    return (resource.getrusage(resource.RUSAGE_SELF).ru_minflt - before) / 10


assert np.array_equal(with_names(), in_place())
many, few = page_faults(with_names), page_faults(in_place)
print(f"with_names: hundreds of page faults on each call = {many > 100}")
print(f"in_place: hundreds of page faults on each call = {few > 100}")
assert many > 100 > 10 * few
