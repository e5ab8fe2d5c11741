# /// script
# requires-python = ">=3.11"
# [tool.proven.benchmark]
# ratio = "power / product"
# at_least = 1.3
# beside = ["power_of_ints", "product_of_ints"]
# ///
"""x ** 2 of floats takes at least 1.3 times as long as x * x."""

FLOATS = [float(n) for n in range(500)]
INTS = list(range(500))


def power() -> float:
    total = 0.0
    for x in FLOATS:
        total += x**2
    return total


def product() -> float:
    total = 0.0
    for x in FLOATS:
        total += x * x
    return total


def power_of_ints() -> int:
    total = 0
    for x in INTS:
        total += x**2
    return total


def product_of_ints() -> int:
    total = 0
    for x in INTS:
        total += x * x
    return total


assert power() == product() == power_of_ints() == product_of_ints()
