# /// script
# requires-python = ">=3.11"
# [tool.proven]
# interpreters = ["3.11", "3.12", "3.13", "3.14", "3.15"]
# ///
"""Every byte of every arena is a block, a free pool, a header or rounding loss."""

import re
import subprocess
import sys

POOL, ARENA, POOL_HEADER = 16 * 1024, 1024 * 1024, 48

code = "import sys; sys._debugmallocstats()"
child = [sys.executable, "-I", "-c", code]
report = subprocess.run(child, capture_output=True, text=True, check=True).stderr


def number(label: str) -> int:
    found = re.search(rf"{label}[^=]*= *([\d,]+)", report)
    assert found, label
    return int(found[1].replace(",", ""))


row = re.compile(r"^ +\d+ +(\d+) +(\d+) +(\d+) +(\d+)$", re.MULTILINE)
capacity: dict[int, int] = {}
pools = in_blocks = rounding = 0
for size, count, used, free in (map(int, groups) for groups in row.findall(report)):
    assert used + free == count * ((POOL - POOL_HEADER) // size)
    capacity[size] = (used + free) // count
    pools += count
    in_blocks += (used + free) * size
    rounding += count * ((POOL - POOL_HEADER) % size)

unused = int(re.findall(r"(\d+) unused pools", report)[0])
lost = number("arena alignment")
total = number("arenas allocated current") * ARENA
assert in_blocks == number("allocated blocks") + number("available blocks")
assert POOL_HEADER * pools == number("pool headers")
assert rounding == number("quantization")
assert total == in_blocks + unused * POOL + POOL_HEADER * pools + rounding + lost
assert set(re.findall(r"arena map (\w+) +=", report)) == {"root", "mid", "bot"}
assert lost % POOL == 0  # an arena that is not pool-aligned loses one whole pool

print("size classes =", re.findall(r"in (\d+) size classes", report)[0])
for size in (16, 64, 512):
    print(f"blocks of {size} bytes in a pool = {capacity[size]}")
