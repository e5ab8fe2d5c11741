"""From 3.12 on, a comprehension runs in the frame of the function around it."""

import dis
import sys
from types import CodeType


def squares(numbers: list[int]) -> list[int]:
    return [number * number for number in numbers]


nested = [c for c in squares.__code__.co_consts if isinstance(c, CodeType)]
names = [instruction.opname for instruction in dis.get_instructions(squares)]
inlined = sys.version_info >= (3, 12)
assert ("MAKE_FUNCTION" in names) != inlined
assert len(nested) == (0 if inlined else 1)
print("nested code objects =", len(nested))
print("locals of squares:", *squares.__code__.co_varnames)
