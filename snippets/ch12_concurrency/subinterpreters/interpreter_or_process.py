# /// script
# requires-python = ">=3.14"
# [tool.proven]
# timeout = 30
# [tool.proven.benchmark]
# ratio = "new_process / new_interpreter"
# between = [0.85, 2.5]
# clock = "wall"
# ///
"""Spawning a process takes 0.85 to 2.5 times as long as making an interpreter."""

import multiprocessing
import sys
import types
from concurrent import interpreters

EMPTY_MAIN = types.ModuleType("__main__")  # its imports are not the question
context = multiprocessing.get_context("spawn")


def new_process() -> int | None:
    main, sys.modules["__main__"] = sys.modules["__main__"], EMPTY_MAIN
    try:
        child = context.Process(target=int)
        child.start()
    finally:
        sys.modules["__main__"] = main
    child.join()
    return child.exitcode


def new_interpreter() -> int | None:
    interpreter = interpreters.create()
    answer = interpreter.call(int)
    interpreter.close()
    return answer


assert new_process() == new_interpreter() == 0
