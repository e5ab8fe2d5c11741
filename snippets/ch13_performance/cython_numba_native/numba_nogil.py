# /// script
# dependencies = ["numba", "numpy"]
# [tool.proven]
# timeout = 30
# [tool.proven.benchmark]
# cores = "work"
# threads = 2
# at_least = 1.5
# ///
"""With nogil=True, two threads in a Numba function keep at least 1.5 cores busy on all builds."""

import numba
import numpy as np

values = np.full(100_000, 0.5)


@numba.njit(nogil=True)  # type: ignore[untyped-decorator]
def total_of_squares(numbers: np.ndarray) -> float:
    total = 0.0
    for number in numbers:
        total += number * number
    return total


def work() -> float:
    return float(total_of_squares(values))


assert work() == 25_000.0
