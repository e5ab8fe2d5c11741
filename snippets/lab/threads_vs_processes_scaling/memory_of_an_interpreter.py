# /// script
# requires-python = ">=3.14"
# [tool.proven]
# needs = ["/proc/self/smaps_rollup"]
# [tool.proven.benchmark]
# ratio = "interpreter / thread"
# returns = "bytes"
# at_least = 8
# ///
"""An interpreter takes at least 8 times as much memory as a thread."""

import os
import threading
from collections.abc import Callable
from concurrent import interpreters


def private() -> int:
    with open("/proc/self/smaps_rollup") as rollup:
        lines = [line.split() for line in rollup if line.startswith("Private_")]
    return sum(int(kilobytes) << 10 for _, kilobytes, _ in lines)


def growth(add: Callable[[], object], count: int) -> int:
    kept = [add()]  # the first brings what all of them share
    before = private()
    kept += [add() for _ in range(count)]
    return (private() - before) // count


def in_a_child(add: Callable[[], object], count: int) -> float:
    # Forked, so that every measurement starts from the same memory.
    answer, to = os.pipe()
    child = os.fork()
    if not child:
        try:
            os.write(to, b"%d" % growth(add, count))
        finally:
            os._exit(0)
    os.close(to)
    found = int(os.read(answer, 20))
    os.close(answer)
    os.waitpid(child, 0)
    return float(found)


def add_thread() -> None:
    threading.Thread(target=threading.Event().wait, daemon=True).start()


def add_interpreter() -> interpreters.Interpreter:
    other = interpreters.create()
    other.exec("import json")
    return other


def thread() -> float:
    return in_a_child(add_thread, 50)


def interpreter() -> float:
    return in_a_child(add_interpreter, 2)


assert thread() > 0
assert interpreter() > 0
