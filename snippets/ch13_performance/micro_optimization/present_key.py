# /// script
# requires-python = ">=3.11"
# [tool.proven.benchmark]
# ratio = "test_first / try_first"
# at_most = 2
# beside = ["get"]
# ///
"""For a key that is there, testing first takes at most twice as long as trying."""

STOCK = {"apple": 3}
WANTED = ["apple"] * 500


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


assert test_first() == try_first() == get() == 1_500
