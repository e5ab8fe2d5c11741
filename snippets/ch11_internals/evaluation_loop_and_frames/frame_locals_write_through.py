"""Writing to `frame.f_locals` changes the variable from 3.13, and is lost before."""

import sys
from types import FrameType


def overwrite(frame: FrameType) -> None:
    frame.f_locals["price"] = 20


def sell() -> int:
    price = 10
    overwrite(sys._getframe())
    return price


def view() -> str:
    return type(sys._getframe().f_locals).__name__


print(f"type of f_locals = {view()}")
print(f"price after the write = {sell()}")
assert sell() == (20 if sys.version_info >= (3, 13) else 10)
