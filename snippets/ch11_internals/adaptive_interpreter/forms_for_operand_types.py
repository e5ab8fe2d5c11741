"""Which instruction `a + b` becomes depends on the operands and on the version."""

import dis
import sys
from collections.abc import Callable
from types import FunctionType
from typing import Any


def add(a: Any, b: Any) -> Any:
    return a + b


def form_for(a: object, b: object) -> str:
    fresh: Callable[..., Any] = FunctionType(add.__code__.replace(), {})
    for _ in range(50):
        fresh(a, b)
    names = [i.opname for i in dis.get_instructions(fresh, adaptive=True)]
    return next(n for n in names if n.startswith("BINARY_OP"))


cases: dict[str, tuple[object, object]] = {
    "int + int": (1, 2),
    "float + float": (1.5, 2.5),
    "str + str": ("a", "b"),
    "int + float": (1, 2.5),
    "list + list": ([1], [2]),
    "large int + int": (2**40, 1),
}
forms = {label: form_for(*operands) for label, operands in cases.items()}
for label, form in forms.items():
    print(f"{label} = {form}")

plain = "BINARY_OP" if sys.version_info >= (3, 12) else "BINARY_OP_ADAPTIVE"
extended, v315 = "BINARY_OP_EXTEND", sys.version_info >= (3, 15)
assert forms["int + int"] == "BINARY_OP_ADD_INT"
assert forms["float + float"] == "BINARY_OP_ADD_FLOAT"
assert forms["str + str"] == "BINARY_OP_ADD_UNICODE"
assert forms["int + float"] == (extended if sys.version_info >= (3, 14) else plain)
assert forms["list + list"] == (extended if v315 else plain)
assert forms["large int + int"] == (plain if v315 else "BINARY_OP_ADD_INT")
