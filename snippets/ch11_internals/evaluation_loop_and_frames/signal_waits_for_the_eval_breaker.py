"""A pending signal is let in by a loop, a call or a cold `len()`, not by other code."""

import ctypes
import functools
import signal
from types import FrameType
from typing import Any

send = functools.partial(getattr(ctypes.CDLL(None), "raise"), signal.SIGUSR1)


class Sender:
    __neg__: Any = staticmethod(send)  # `-sender` sends a signal without a call


def straight_line(sender: Sender) -> int:
    total: int = -sender + 1
    return total * 3


def loop(sender: Sender) -> None:
    for _ in (-sender, 1):
        pass


def callee(_: int) -> None:
    pass


def call(sender: Sender) -> None:
    callee(-sender)


def length(sender: Sender) -> int:
    total: int = -sender
    return len("") + total


def handler(number: int, frame: FrameType | None) -> None:
    assert frame
    handled.append(frame.f_code.co_name)


handled: list[str] = []
signal.signal(signal.SIGUSR1, handler)
for function in (straight_line, loop, call, *[length] * 10):
    function(Sender())  # the jump back of this loop lets in what is still pending
straight, looped, called, cold, *_, warm = handled
print(f"sent in straight_line(), handled in = {straight}")
print(f"sent in loop(), handled in = {looped}")
print(f"sent in call(), handled in = {called}")
print(f"sent in cold length(), handled in = {cold}")
print(f"sent in warm length(), handled in = {warm}")
assert [straight, warm] == ["<module>", "<module>"]
assert [looped, called, cold] == ["loop", "callee", "length"]
