# /// script
# requires-python = ">=3.11"
# [tool.proven.benchmark]
# slope = "full_collection"
# between = [0.6, 1.9]
# clock = "wall"
# sizes = [100000, 200000, 400000]
# interpreters = ["3.11", "3.12", "3.13", "3.14", "3.15"]
# ///
"""With a GIL, a full pause grows as the heap to a power between 0.6 and 1.9."""

import subprocess
import sys
from collections.abc import Callable

# A fresh interpreter for each heap: nothing in it but these objects.
HEAP = """
import gc, sys, time
gc.disable()
heap = [[number] for number in range(int(sys.argv[1]))]
gc.collect()
for order in sys.stdin:
    gc.collect()
    print(len(heap), flush=True)
"""


def heap(size: int, order: str) -> Callable[[], int]:
    child = subprocess.Popen(
        [sys.executable, "-I", "-c", HEAP, str(size)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )

    def ask() -> int:
        assert child.stdin
        assert child.stdout
        child.stdin.write(order + "\n")
        child.stdin.flush()
        return int(child.stdout.readline())

    return ask


def full_collection(size: int) -> Callable[[], int]:
    return heap(size, "full")


assert full_collection(1_000)() == 1_000
