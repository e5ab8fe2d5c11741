# /// script
# requires-python = ">=3.14"
# [tool.proven.benchmark]
# ratio = "from_main / from_a_thread"
# at_least = 15
# clock = "wall"
# interpreters = ["3.14", "3.15"]
# ///
"""With a GIL, a call of an interpreter is at least 15 times as slow in the main thread."""

import atexit
from concurrent import interpreters
from concurrent.futures import ThreadPoolExecutor

interpreter = interpreters.create()
atexit.register(interpreter.close)
pool = ThreadPoolExecutor(1)


def from_main() -> int:
    return sum([interpreter.call(abs, -1) for _ in range(20)])


def from_a_thread() -> int:
    return pool.submit(from_main).result()


assert from_main() == from_a_thread()
