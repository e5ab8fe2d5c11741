"""The re cache keeps 512 patterns; a cycle through 600 compiles every one anew."""

import re


def kept(count: int) -> int:
    """Return how many patterns a second turn through `count` finds compiled."""
    re.purge()
    patterns = [rf"user-{number}" for number in range(count)]
    first = [re.compile(pattern) for pattern in patterns]
    second = [re.compile(pattern) for pattern in patterns]
    return sum(one is other for one, other in zip(first, second, strict=True))


for count in (512, 513, 600):
    print(f"found again of {count} = {kept(count)}")
assert kept(512) == 512
assert kept(600) == 0
