# /// script
# [tool.proven]
# needs = ["/proc/self/statm"]
# ///
"""When nine objects of ten are freed, traced memory falls and resident memory does not."""

import tracemalloc
from pathlib import Path


def resident_pages() -> int:
    return int(Path("/proc/self/statm").read_text().split()[1])


tracemalloc.start()
objects: list[bytes | None] = [bytes(200) for _ in range(300_000)]
traced, resident = tracemalloc.get_traced_memory()[0], resident_pages()
for number in range(300_000):
    if number % 10:
        objects[number] = None
traced_left = tracemalloc.get_traced_memory()[0] / traced
resident_left = resident_pages() / resident

print("traced memory that is left: less than a fifth =", traced_left < 0.2)
print("resident memory that is left: more than nine tenths =", resident_left > 0.9)
assert traced_left < 0.2
assert resident_left > 0.9
