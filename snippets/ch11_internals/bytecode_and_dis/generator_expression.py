"""A generator expression is still a function of its own on every version."""

import dis
from types import CodeType


def total(numbers: list[int]) -> int:
    return sum(number * number for number in numbers)


(nested,) = [c for c in total.__code__.co_consts if isinstance(c, CodeType)]
assert "MAKE_FUNCTION" in [i.opname for i in dis.get_instructions(total)]
print("code object =", nested.co_name)
print("its argument =", nested.co_varnames[0])
