# /// script
# dependencies = ["numpy"]
# [tool.proven.benchmark]
# ratio = "over_array / over_list"
# at_least = 1.5
# margin = 1.5
# beside = ["over_tolist"]
# ///
"""A Python loop over an array takes at least 1.5 times as long as the loop over a list."""

import numpy as np

values = [0.5] * 1_000
array = np.array(values)


def over_list() -> float:
    total = 0.0
    for value in values:
        total += value * value
    return total


def over_array() -> float:
    total = 0.0
    for value in array:
        total += value * value
    return float(total)


def over_tolist() -> float:
    total = 0.0
    for value in array.tolist():
        total += value * value
    return total


assert over_list() == over_array() == over_tolist() == 250.0
