# /// script
# requires-python = ">=3.11"
# [tool.proven.benchmark]
# ratio = "guarded / bare"
# at_most = 1.45
# ///
"""A try whose except is never taken makes a loop at most 1.45 times as long."""

STOCK = {"apple": 3}
WANTED = ["apple"] * 100


def guarded() -> int:
    found = 0
    for name in WANTED:
        try:
            found += STOCK[name]
        except KeyError:
            found += 1
    return found


def bare() -> int:
    found = 0
    for name in WANTED:
        found += STOCK[name]
    return found


assert guarded() == bare() == 300
