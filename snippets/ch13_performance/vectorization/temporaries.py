# /// script
# dependencies = ["numpy"]
# ///
"""Every operator makes a whole array; what is alive at once depends on how you write it."""

import tracemalloc
from collections.abc import Callable

import numpy as np

x, y = np.ones(1_000_000), np.ones(1_000_000)
into = np.empty(1_000_000)


def in_one_expression() -> np.ndarray:
    return 2.0 * x + y - 1.0


def with_names() -> np.ndarray:
    doubled = 2.0 * x
    total = doubled + y
    return total - 1.0


def in_place() -> np.ndarray:
    result = 2.0 * x
    result += y
    result -= 1.0
    return result


def with_out() -> np.ndarray:
    np.multiply(2.0, x, out=into)
    np.add(into, y, out=into)
    return np.subtract(into, 1.0, out=into)


def peak(function: Callable[[], np.ndarray]) -> int:
    function()
    tracemalloc.start()
    assert (function() == 2.0).all()
    most = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    return int(most / x.nbytes + 0.5)


arrays = {
    f.__name__: peak(f) for f in (in_one_expression, with_names, in_place, with_out)
}
for name, count in arrays.items():
    print(f"{name} = {count} arrays")
assert arrays["in_place"] < arrays["with_names"]
assert arrays["with_out"] == 0
