# /// script
# requires-python = ">=3.11"
# [tool.proven.benchmark]
# slope = "collide"
# sizes = [125, 250, 500, 1000]
# between = [1.7, 2.4]
# ///
"""Building a set of ints whose hashes are equal has an exponent from 1.7 to 2.4."""

import sys
from collections.abc import Callable


def collide(n: int) -> Callable[[], int]:
    numbers = [k * sys.hash_info.modulus for k in range(1, n + 1)]
    return lambda: len(set(numbers))


assert collide(10)() == 10
assert {hash(k * sys.hash_info.modulus) for k in range(1, 100)} == {0}
