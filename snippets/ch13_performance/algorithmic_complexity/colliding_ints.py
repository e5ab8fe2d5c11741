"""Multiples of 2**61 - 1 all hash to 0, and a set of n of them compares the next one at least n times."""

import sys

MODULUS = sys.hash_info.modulus
assert MODULUS == 2**61 - 1


class Counted(int):
    compared = 0

    def __eq__(self, other: object) -> bool:
        Counted.compared += 1
        return int(self) == other

    __hash__ = int.__hash__


def comparisons(n: int, step: int) -> int:
    """Count those of one search in a set of n multiples of a number."""
    numbers = {k * step for k in range(1, n + 1)}
    Counted.compared = 0
    assert Counted((n + 1) * step) not in numbers
    return Counted.compared


assert {hash(k * MODULUS) for k in range(1, 1_000)} == {0}
for n in (100, 200, 400):
    spread, colliding = comparisons(n, MODULUS - 1), comparisons(n, MODULUS)
    print(f"{n} ints: {spread} comparisons, colliding: {colliding}")
    assert spread == 0
    assert colliding >= n
