"""A setting acts on the whole process, on one interpreter or on one thread."""

import importlib
import os
import sys
import threading
from collections.abc import Callable
from typing import Any

name = "_interpreters" if sys.version_info >= (3, 13) else "_xxsubinterpreters"
interpreters: Any = importlib.import_module(name)
CHANGE = """
import os, sys
os.chdir("/")
sys.setrecursionlimit(777)
sys.settrace(lambda *event: None)
"""


def this_thread() -> None:
    exec(CHANGE, {})


def another_thread() -> None:
    thread = threading.Thread(target=this_thread)
    thread.start()
    thread.join()


def another_interpreter() -> None:
    other = interpreters.create()
    interpreters.run_string(other, CHANGE)
    interpreters.destroy(other)


def settings() -> tuple[object, ...]:
    return os.getcwd(), sys.getrecursionlimit(), sys.gettrace()


def felt_after(change: Callable[[], None]) -> list[str]:
    before, home, limit = settings(), os.getcwd(), sys.getrecursionlimit()
    change()
    pairs = zip(("process", "interpreter", "thread"), before, settings(), strict=True)
    felt = [layer for layer, old, new in pairs if old != new]
    os.chdir(home)
    sys.setrecursionlimit(limit)
    sys.settrace(None)
    return felt


assert felt_after(this_thread) == ["process", "interpreter", "thread"]
assert felt_after(another_thread) == ["process", "interpreter"]
assert felt_after(another_interpreter) == ["process"]
for place in (this_thread, another_thread, another_interpreter):
    print(f"set in {place.__name__}: felt here = {' '.join(felt_after(place))}")
