# /// script
# dependencies = ["numpy"]
# [tool.proven.benchmark]
# ratio = "by_column / by_row"
# at_least = 2
# margin = 1.5
# ///
"""Summing a row-major matrix column by column takes at least 2 times as long as row by row."""

import numpy as np

matrix = np.ones((1_024, 1_024))


def by_row() -> float:
    total = 0.0
    for i in range(1_024):
        total += float(matrix[i].sum())
    return total


def by_column() -> float:
    total = 0.0
    for j in range(1_024):
        total += float(matrix[:, j].sum())
    return total


assert by_row() == by_column() == 1_024 * 1_024
