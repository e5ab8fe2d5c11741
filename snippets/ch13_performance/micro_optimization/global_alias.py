# /// script
# requires-python = ">=3.11"
# [tool.proven.benchmark]
# ratio = "as_global / as_local"
# at_most = 1.5
# ///
"""Reading a global in a loop takes at most 1.5 times as long as reading a local copy of it."""

RATE = 3
PRICES = list(range(1_000))


def as_global() -> int:
    total = 0
    for price in PRICES:
        total += price * RATE
    return total


def as_local() -> int:
    rate = RATE
    total = 0
    for price in PRICES:
        total += price * rate
    return total


assert as_global() == as_local() == 1_498_500
