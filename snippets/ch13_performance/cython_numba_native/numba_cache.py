# /// script
# dependencies = ["numba"]
# [tool.proven]
# timeout = 60
# ///
"""With cache=True a second process loads the machine code; a changed file compiles anew."""

import subprocess
import sys
from pathlib import Path

PROGRAM = """
import numba

@numba.njit(cache=True)
def add(x, y):
    return x + y

add(1, 2)
print("hits", sum(add.stats.cache_hits.values()), end=", ")
print("misses", sum(add.stats.cache_misses.values()))
"""
program = Path("cached.py").resolve()


def run() -> str:
    done = subprocess.run(
        [sys.executable, program], capture_output=True, text=True, check=True
    )
    return done.stdout.strip()


program.write_text(PROGRAM)
first, second = run(), run()
program.write_text(PROGRAM + "# changed\n")
third = run()
print("first process:", first)
print("second process:", second)
print("after a change:", third)
assert (first, second, third) == (
    "hits 0, misses 1",
    "hits 1, misses 0",
    "hits 0, misses 1",
)
