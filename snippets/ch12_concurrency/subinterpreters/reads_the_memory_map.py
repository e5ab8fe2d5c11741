# /// script
# requires-python = ">=3.14"
# [tool.proven]
# needs = ["/proc/self/io"]
# ///
"""A call of an interpreter makes system calls that read only in the main thread."""

import threading
from concurrent import interpreters
from pathlib import Path

CALLS = 100


def reads() -> int:
    """Return how often this process has read from a file, as Linux counts it."""
    counted = dict(
        line.split(": ") for line in Path("/proc/self/io").read_text().splitlines()
    )
    return int(counted["syscr"])


def note_reads(place: str) -> None:
    before = reads()
    for _ in range(CALLS):
        interpreter.call(abs, -1)
    counts[place] = reads() - before


counts: dict[str, int] = {}
interpreter = interpreters.create()
interpreter.call(abs, -1)
note_reads("the main thread")
thread = threading.Thread(target=note_reads, args=("another thread",))
thread.start()
thread.join()
interpreter.close()
for place, count in counts.items():
    print(f"in {place}, every call reads a file = {count >= CALLS}")
assert counts["the main thread"] >= 5 * CALLS
assert counts["another thread"] < CALLS / 10
