"""From 3.12 on, a thousand new references to None leave its count where it was."""

import sys


def growth(subject: object) -> int:
    before = sys.getrefcount(subject)
    held.extend([subject] * 1_000)
    return sys.getrefcount(subject) - before


held: list[object] = []
print(f"references to None add = {growth(None)}")
print(f"references to an object add = {growth(object())}")
assert growth(object()) == 1_000

if sys.version_info >= (3, 12):
    count = sys.getrefcount(None)
    print(f"count of None = {count} ({count:#x})")
    assert growth(None) == 0
    assert count == (3 << 30 if sys.version_info >= (3, 14) else 2**32 - 1)
else:
    print("count of None = moves with each reference")
    print(f"count of 1 is above 999_999_999 = {sys.getrefcount(1) > 999_999_999}")
    assert growth(None) == growth(1) == 1_000
    assert sys.getrefcount(1) > 999_999_999
