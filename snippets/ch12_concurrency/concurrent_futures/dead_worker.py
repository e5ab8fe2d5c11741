"""One worker that dies breaks the whole process pool; 3.15 tells the exit code."""

import os
import sys
import time
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from pathlib import Path

GO = Path("go")


def die_when_told() -> None:
    while not GO.exists():
        time.sleep(0.01)
    os._exit(3)


if __name__ == "__main__":
    with ProcessPoolExecutor(1) as pool:
        dying, innocent = pool.submit(die_when_told), pool.submit(abs, -2)
        GO.touch()
        errors = [dying.exception(), innocent.exception()]
        try:
            pool.submit(abs, -3)
            refused = False
        except BrokenProcessPool:
            refused = True

    cause = errors[0].__cause__ if errors[0] else None
    told = "exit code 3" in str(cause)
    print(f"the call that killed its worker: {type(errors[0]).__name__}")
    print(f"the call behind it: {type(errors[1]).__name__}")
    print(f"new calls are refused: {refused}")
    print(f"the exit code is told: {told}")
    assert all(isinstance(error, BrokenProcessPool) for error in errors)
    assert (refused, told) == (True, sys.version_info >= (3, 15))
