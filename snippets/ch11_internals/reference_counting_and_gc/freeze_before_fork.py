# /// script
# [tool.proven]
# needs = ["/proc/self/smaps_rollup"]
# ///
"""A child's gc.collect() copies the parent's pages, unless gc.freeze() hid them."""

import gc
import os
import re
from collections.abc import Callable
from pathlib import Path


def private_mib() -> int:
    text = Path("/proc/self/smaps_rollup").read_text()
    return sum(int(kb) for kb in re.findall(r"Private_Dirty: +(\d+) kB", text)) // 1024


def dirtied_by(action: Callable[[], object]) -> int:
    reader, writer = os.pipe()
    if os.fork() == 0:
        start = private_mib()
        action()
        os.write(writer, str(private_mib() - start).encode())
        os._exit(0)
    os.wait()
    return int(os.read(reader, 32))


def read_all() -> None:
    for _ in heap:
        pass


gc.disable()
heap = [[number] for number in range(300_000)]
dirtied = {"collect in the child": dirtied_by(gc.collect)}
gc.freeze()
dirtied["freeze and collect"] = dirtied_by(gc.collect)
dirtied["freeze and read all"] = dirtied_by(read_all)
for action, mib in dirtied.items():
    print(f"{action} = {'over 12 MiB' if mib > 12 else 'under 4 MiB'} copied")
copied, frozen, read = dirtied.values()
assert frozen < 4
assert min(copied, read) > 12
