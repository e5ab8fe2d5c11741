"""The cached ints run from -5 to 256, and from 3.15 on to 1,024."""

import sys


def cached(number: int) -> bool:
    """True if two ints made at run time are one object."""
    return int(str(number)) is int(str(number))


lowest = highest = 0
while cached(lowest - 1):
    lowest -= 1
while cached(highest + 1):
    highest += 1

assert lowest == -5
assert highest == (1024 if sys.version_info >= (3, 15) else 256)
print(f"lowest cached int = {lowest}")
print(f"highest cached int = {highest}")
