# /// script
# requires-python = ">=3.13"
# [tool.proven]
# needs = ["/proc/self/statm"]
# interpreters = ["3.13", "3.14", "3.14t", "3.15"]
# ///
"""mimalloc reads MIMALLOC_PURGE_DELAY: at 0 it returns freed pages, at -1 never."""

import os
import subprocess
import sys

GROW = """
import os

def resident():
    with open("/proc/self/statm") as statm:
        pages = int(statm.read().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 2**20

start = resident()
block = b"x" * (64 << 20)
del block
small = [bytes(1_000) for _ in range(1_000)]  # free-threaded frees wait for later calls
print(round((resident() - start) / 16) * 16)
"""


def kept(delay: int) -> int:
    """MiB still resident after 64 MiB were freed."""
    env = {
        "PYTHONMALLOC": "mimalloc",
        "MIMALLOC_ARENA_RESERVE": "256MiB",  # 1 GiB by default: too much for a sandbox
        "MIMALLOC_PURGE_DELAY": str(delay),
    }
    child = [sys.executable, "-c", GROW]
    return int(subprocess.check_output(child, env=os.environ | env))


assert kept(-1) == 64
assert kept(0) == 0
print(f"kept with a delay of -1 = {kept(-1)} MiB")
print(f"kept with a delay of 0 = {kept(0)} MiB")
