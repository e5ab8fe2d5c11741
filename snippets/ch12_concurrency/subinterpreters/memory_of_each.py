# /// script
# requires-python = ">=3.14"
# [tool.proven]
# needs = ["/proc/self"]
# interpreters = ["3.14", "3.14t", "3.15"]
# ///
"""A new interpreter takes more than one MiB of memory, and every import comes again."""

import re
from concurrent import interpreters
from pathlib import Path

COUNT = 3


def private_mib() -> float:
    rollup = Path("/proc/self/smaps_rollup").read_text()
    return int(re.findall(r"Private_Dirty:\s+(\d+)", rollup)[0]) / 1024


interpreters.create().close()  # what only the first one costs
start = private_mib()
many = [interpreters.create() for _ in range(COUNT)]
empty = (private_mib() - start) / COUNT
for interpreter in many:
    interpreter.exec("import asyncio")
imported = (private_mib() - start) / COUNT
for interpreter in many:
    interpreter.close()

print(f"each between 1 and 8 MiB: {1 < empty < 8}")
print(f"with asyncio, more than 2 MiB more: {imported > empty + 2}")
assert 1 < empty < 8
assert imported > empty + 2
