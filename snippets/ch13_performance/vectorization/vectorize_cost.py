# /// script
# dependencies = ["numpy"]
# [tool.proven.benchmark]
# ratio = "with_vectorize / with_where"
# beside = ["with_comprehension"]
# at_least = 40
# margin = 1.5
# ///
"""np.vectorize over 10,000 elements takes at least 40 times as long as np.where."""

import numpy as np


def discount(price: float) -> float:
    return 0.0 if price < 10.0 else price * 0.5


prices = np.arange(10_000.0) % 40.0
discounts = np.vectorize(discount, otypes=[float])


def with_vectorize() -> float:
    return float(discounts(prices)[-1])


def with_where() -> float:
    return float(np.where(prices < 10.0, 0.0, prices * 0.5)[-1])


def with_comprehension() -> float:
    return float(np.array([discount(price) for price in prices.tolist()])[-1])


assert with_vectorize() == with_where() == with_comprehension() == 19.5
