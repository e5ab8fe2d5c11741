# /// script
# requires-python = ">=3.11"
# [tool.proven.benchmark]
# ratio = "raised / looked_up"
# sizes = [1, 10, 50, 100]
# at_least = 2
# ///
"""With 100 of 100 keys missing, KeyError takes at least 2 times as long as dict.get."""

from collections.abc import Callable

STOCK = {"apple": 2}


def raised(missing: int) -> Callable[[], int]:
    wanted = ["pear"] * missing + ["apple"] * (100 - missing)

    def count() -> int:
        found = 0
        for name in wanted:
            try:
                found += STOCK[name]
            except KeyError:
                found += 1
        return found

    return count


def looked_up(missing: int) -> Callable[[], int]:
    wanted = ["pear"] * missing + ["apple"] * (100 - missing)

    def count() -> int:
        found = 0
        for name in wanted:
            found += STOCK.get(name, 1)
        return found

    return count


for missing in (1, 100):
    assert raised(missing)() == looked_up(missing)() == 200 - missing
