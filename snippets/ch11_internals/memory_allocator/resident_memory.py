# /// script
# [tool.proven]
# needs = ["/proc/self/statm"]
# ///
"""A freed 64 MiB block leaves the process at once, except on a free-threaded build."""

import os
import sysconfig

FREE_THREADED = bool(sysconfig.get_config_var("Py_GIL_DISABLED"))
MIB = 1024 * 1024


def resident() -> float:
    with open("/proc/self/statm") as statm:
        pages = int(statm.read().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / MIB


def change(before: float) -> int:
    """In steps of 16 MiB, so that a stray page does not count."""
    return round((resident() - before) / 16) * 16


start = resident()
block = b"x" * (64 * MIB)
held = change(start)
del block
kept = change(start)

assert held == 64
assert kept == (64 if FREE_THREADED else 0)
print(f"resident while it lives = {held} MiB")
print(f"resident just after del = {kept} MiB")
