# /// script
# requires-python = ">=3.12"
# [tool.proven]
# interpreters = ["3.12", "3.13", "3.14", "3.15"]
# ///
"""One addition by an old extension ends immortality on 3.12 and 3.13, not on 3.14."""

import ctypes
import sys


class Victim:
    pass


def growth() -> int:
    before = sys.getrefcount(victim)
    references = [victim] * 1_000
    after = sys.getrefcount(victim)
    references.clear()
    return after - before


SINCE_3_14 = sys.version_info >= (3, 14)
victim = Victim()
low_half = ctypes.c_uint32.from_address(id(victim))
whole_word = ctypes.c_int64.from_address(id(victim))

low_half.value = 3 << 30 if SINCE_3_14 else 0xFFFF_FFFF
print(f"counted while immortal = {growth()}")
assert growth() == 0

whole_word.value += 1
print(f"count after the addition = {sys.getrefcount(victim)}")
print(f"counted after the addition = {growth()}")
assert growth() == (0 if SINCE_3_14 else 1_000)
