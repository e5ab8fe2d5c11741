# /// script
# requires-python = ">=3.11"
# [tool.proven.benchmark]
# ratio = "cprofile / plain"
# at_least = 2
# beside = ["setprofile_hook", "settrace_hook"]
# ///
"""A program of small calls takes at least twice as long under cProfile."""

import cProfile
import sys
from types import FrameType
from typing import Any


def tiny(x: int) -> int:
    return x & 127


def plain() -> int:
    total = 0
    for number in range(5_000):
        total += tiny(number)
    return total


def cprofile() -> int:
    return cProfile.Profile().runcall(plain)


def setprofile_hook() -> int:
    def hook(frame: FrameType, event: str, argument: object) -> None:
        pass

    sys.setprofile(hook)
    total = plain()
    sys.setprofile(None)
    return total


def settrace_hook() -> int:
    def hook(frame: FrameType, event: str, argument: object) -> Any:
        return hook  # for each line

    sys.settrace(hook)
    total = plain()
    sys.settrace(None)
    return total


assert plain() == cprofile() == setprofile_hook() == settrace_hook()
