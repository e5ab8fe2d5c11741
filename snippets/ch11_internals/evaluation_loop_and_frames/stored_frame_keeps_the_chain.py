"""A stored frame keeps its locals and its caller's frame alive after the return."""

import sys
import weakref
from types import FrameType


class Payload:
    pass


def callee() -> tuple[FrameType, weakref.ref[Payload]]:
    payload = Payload()
    return sys._getframe(), weakref.ref(payload)


def caller() -> tuple[FrameType, weakref.ref[Payload]]:
    return callee()


frame, payload = caller()
parent = frame.f_back
alive = payload() is not None
frame.clear()
cleared = payload() is None
print(f"payload alive after the return = {alive}")
print(f"caller of the stored frame = {parent.f_code.co_name if parent else None}")
print(f"payload freed by frame.clear() = {cleared}")
assert alive
assert cleared
assert parent
assert parent.f_code is caller.__code__
