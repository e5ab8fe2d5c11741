# /// script
# dependencies = ["numpy"]
# [tool.proven.benchmark]
# ratio = "with_names / with_out"
# beside = ["in_place", "in_blocks"]
# at_least = 1.2
# margin = 1.5
# ///
"""Allocating each intermediate result of a million takes at least 1.2 times as long as out=."""

import numpy as np

N, BLOCK = 1_000_000, 32_768
x, y = np.full(N, 0.5), np.full(N, 1.0)
into = np.empty(N)


def with_names() -> float:
    doubled = 2.0 * x
    total = doubled + y
    result = total - 1.0
    return float(result[-1])


def in_place() -> float:
    result = 2.0 * x
    result += y
    result -= 1.0
    return float(result[-1])


def with_out() -> float:
    np.multiply(2.0, x, out=into)
    np.add(into, y, out=into)
    np.subtract(into, 1.0, out=into)
    return float(into[-1])


def in_blocks() -> float:
    for start in range(0, N, BLOCK):
        part = slice(start, start + BLOCK)
        block = into[part]
        np.multiply(2.0, x[part], out=block)
        np.add(block, y[part], out=block)
        np.subtract(block, 1.0, out=block)
    return float(into[-1])


assert with_names() == in_place() == with_out() == in_blocks() == 1.0
