# /// script
# requires-python = ">=3.11"
# [tool.proven]
# interpreters = ["3.11", "3.12", "3.13", "3.14", "3.15"]
# ///
"""One live object in every 5,000 keeps all the arenas of the dead ones."""

import os
import re
import sys


def arenas() -> int:
    """Arenas held now; the report goes to the C-level stderr, so catch it there."""
    saved = os.dup(2)
    read, write = os.pipe()
    os.dup2(write, 2)
    sys._debugmallocstats()
    os.dup2(saved, 2)
    os.close(write)
    os.close(saved)
    with os.fdopen(read) as pipe:
        found = re.search(r"arenas allocated current += +(\d+)", pipe.read())
    assert found
    return int(found[1])


before = arenas()
objects = [bytes(31) for _ in range(500_000)]  # 64 bytes each, all sizes in one class
full = arenas() - before

survivors = objects[4_999::5_000]  # the last one is among them
del objects
after_most = arenas() - before

live = len(survivors)
survivors.clear()
after_all = arenas() - before

assert full >= 25
assert after_most == full
assert after_all <= 2
print(f"live objects after the first del = {live}")
print("arenas given back by 499,900 dead objects =", full - after_most)
print("all but two arenas given back by the last 100 =", after_all <= 2)
