"""The cached ints run from -5 to 256, and from 3.15 on to 1,024."""

import sys


def cached(number: int) -> bool:
    """True if two ints made at run time are one object."""
    return int(str(number)) is int(str(number))


found = [number for number in range(-2_000, 2_001) if cached(number)]
highest = 1024 if sys.version_info >= (3, 15) else 256
assert found == list(range(-5, highest + 1))
print(f"lowest cached int = {found[0]}")
print(f"highest cached int = {found[-1]}")
