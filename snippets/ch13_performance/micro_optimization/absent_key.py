# /// script
# requires-python = ">=3.11"
# [tool.proven.benchmark]
# ratio = "try_first / test_first"
# at_least = 4
# beside = ["get"]
# ///
"""For a key that is absent, trying takes at least 4 times as long as testing first."""

STOCK = {"apple": 3}
WANTED = ["pear"] * 500


def test_first() -> int:
    total = 0
    for name in WANTED:
        if name in STOCK:
            total += STOCK[name]
    return total


def try_first() -> int:
    total = 0
    for name in WANTED:
        try:  # noqa: SIM105
            total += STOCK[name]
        except KeyError:
            pass
    return total


def get() -> int:
    total = 0
    for name in WANTED:
        total += STOCK.get(name, 0)
    return total


assert test_first() == try_first() == get() == 0
