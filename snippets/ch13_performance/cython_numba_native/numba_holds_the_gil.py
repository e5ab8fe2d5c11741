# /// script
# dependencies = ["numba", "numpy"]
# [tool.proven]
# timeout = 30
# [tool.proven.benchmark]
# cores = "work"
# threads = 2
# at_most = 1.2
# interpreters = ["3.11", "3.12", "3.13", "3.14", "3.15"]
# ///
"""Two threads in a compiled Numba function keep at most 1.2 cores busy on a build with a GIL."""

import numba
import numpy as np

values = np.full(100_000, 0.5)


@numba.njit  # type: ignore[untyped-decorator]
def total_of_squares(numbers: np.ndarray) -> float:
    total = 0.0
    for number in numbers:
        total += number * number
    return total


def work() -> float:
    return float(total_of_squares(values))


assert work() == 25_000.0
