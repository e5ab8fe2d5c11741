"""An addition that cannot be specialised is tried again at ever longer distances."""

import dis
import itertools
import sys
from typing import Any


class Money:
    def __add__(self, other: "Money") -> "Money":
        return self


def add(a: Money, b: Money) -> Money:
    return a + b


note = Money()
code: Any = add.__code__
addition = next(i for i in dis.get_instructions(add) if "BINARY_OP" in i.opname)
cache = addition.offset + 2  # its first inline cache entry is the counter

attempts: list[int] = []
previous = 0xFFFF
for run in range(1, 20_001):
    add(note, note)
    raw: bytes = code._co_code_adaptive
    counter = int.from_bytes(raw[cache : cache + 2], sys.byteorder)
    if counter > previous:  # counts down; rises when an attempt has failed
        attempts.append(run)
    previous = counter

gaps = [b - a for a, b in itertools.pairwise(attempts)]
print(f"runs between attempts = {gaps}")
print(f"longest distance = {max(gaps)} runs")
print(f"attempts in 20,000 runs = {len(attempts)}")
if sys.version_info >= (3, 15):
    assert gaps == [6, 30, 126, 508, 2052, 8190, 8190]
else:
    first = 2 if sys.version_info >= (3, 12) else 1
    doubling = [2**n - 1 for n in range(first, 13)]
    assert gaps[: len(doubling)] == doubling
    assert set(gaps[len(doubling) :]) == {4095}
