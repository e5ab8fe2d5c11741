# /// script
# [tool.proven]
# timeout = 30
# [tool.proven.benchmark]
# ratio = "spawned / forked"
# at_least = 3
# clock = "wall"
# ///
"""Starting and joining a process takes at least 3 times as long by spawn as by fork."""

import multiprocessing
import sys
import types

EMPTY_MAIN = types.ModuleType("__main__")  # its imports are not the question


def run(method: str) -> int | None:
    context: multiprocessing.context.DefaultContext
    context = multiprocessing.get_context(method)  # type: ignore[assignment]
    main, sys.modules["__main__"] = sys.modules["__main__"], EMPTY_MAIN
    try:
        child = context.Process(target=int)
        child.start()
    finally:
        sys.modules["__main__"] = main
    child.join()
    return child.exitcode


def spawned() -> int | None:
    return run("spawn")


def forked() -> int | None:
    return run("fork")


assert spawned() == forked() == 0
