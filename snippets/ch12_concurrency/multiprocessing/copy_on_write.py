# /// script
# [tool.proven]
# needs = ["/proc/self/smaps_rollup"]
# ///
"""After a fork, reading objects copies their memory, and so does a collection."""

import gc
import multiprocessing
import re
from collections.abc import Callable
from pathlib import Path

strings = [str(n) for n in range(100_000)]
lists: list[list[int]] = [[] for _ in range(100_000)]
raw = bytes(10_000_000)


def private_kib() -> int:
    rollup = Path("/proc/self/smaps_rollup").read_text()
    return int(re.findall(r"Private_Dirty:\s+(\d+)", rollup)[0])


def mib_copied_by(work: Callable[[], object]) -> int:
    """Fork, do the work in the child, and say how much stopped being shared."""
    context = multiprocessing.get_context("fork")
    receiver, sender = context.Pipe(duplex=False)

    def child() -> None:
        before = private_kib()
        work()
        sender.send((private_kib() - before) // 1024)

    process = context.Process(target=child)
    process.start()
    copied: int = receiver.recv()
    process.join()
    return copied


gc.disable()
copied = {"sum(bytes)": mib_copied_by(lambda: sum(raw))}
copied["for s in strings"] = mib_copied_by(lambda: [0 for s in strings])
copied["gc.collect()"] = mib_copied_by(gc.collect)
gc.freeze()
copied["gc.collect() after gc.freeze()"] = mib_copied_by(gc.collect)
for work, mib in copied.items():
    print(f"{work}: copied over 2 MiB = {mib > 2}")
assert [mib > 2 for mib in copied.values()] == [False, True, True, False]
