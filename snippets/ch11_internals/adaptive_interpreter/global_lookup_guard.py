"""Rebinding a global leaves LOAD_GLOBAL valid; adding or deleting a name does not."""

from collections.abc import Callable
from types import FunctionType
from typing import Any

LIMIT = 0


def read() -> int:
    return LIMIT


names: dict[str, int] = {"LIMIT": 10}
reader: Any = FunctionType(read.__code__.replace(), names)
changes: dict[str, Callable[[], object]] = {
    "rebind the name that is read": lambda: names.update(LIMIT=20),
    "add another name": lambda: names.update(OTHER=1),
    "rebind the other name": lambda: names.update(OTHER=2),
    "delete the other name": lambda: names.pop("OTHER"),
}
missed: list[bool] = []
for label, change in changes.items():
    for _ in range(100):
        reader()  # warm up
    before = reader.__code__._co_code_adaptive
    change()
    reader()  # a miss is counted down in the inline cache
    missed.append(reader.__code__._co_code_adaptive != before)
    print(f"{label} = {'miss' if missed[-1] else 'hit'}")
assert missed == [False, True, False, True]
