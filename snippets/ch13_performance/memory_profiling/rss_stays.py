# /// script
# [tool.proven]
# needs = ["/proc/self/statm"]
# ///
"""When nine objects of ten are freed, traced memory falls and resident memory does not."""

import mmap
import tracemalloc
from pathlib import Path


def resident_bytes() -> int:
    return int(Path("/proc/self/statm").read_text().split()[1]) * mmap.PAGESIZE


tracemalloc.start()
objects: list[bytes | None] = [bytes(200) for _ in range(300_000)]
traced, resident = tracemalloc.get_traced_memory()[0], resident_bytes()
assert resident > traced  # the objects are in it
for number in range(300_000):
    if number % 10:
        objects[number] = None
traced_left = tracemalloc.get_traced_memory()[0] / traced
resident_left = resident_bytes() / resident

print("traced memory that is left: less than a fifth =", traced_left < 0.2)
print("resident memory that is left: more than nine tenths =", resident_left > 0.9)
assert traced_left < 0.2
assert resident_left > 0.9
