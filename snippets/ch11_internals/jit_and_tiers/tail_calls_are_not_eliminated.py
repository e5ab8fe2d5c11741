"""CPython eliminates no tail call in Python code: each one adds a frame."""

import sys
import sysconfig
from types import FrameType

CALLS = 100


def count(frame: FrameType | None) -> int:
    return 0 if frame is None else 1 + count(frame.f_back)


def descend(levels: int) -> int:
    if levels == 0:
        return count(sys._getframe())
    return descend(levels - 1)


for name in ("Py_TAIL_CALL_INTERP", "_Py_TAIL_CALL_INTERP", "HAVE_COMPUTED_GOTOS"):
    print(f"{name} = {sysconfig.get_config_var(name)}")

added = descend(CALLS) - descend(0)
print(f"frames added by {CALLS} tail calls = {added}")
assert added == CALLS

try:
    descend(sys.getrecursionlimit())
except RecursionError:
    print("a tail call as deep as the limit = RecursionError")
else:
    raise AssertionError("the frames were eliminated")
