"""Fifty thousand nested Python calls fit in a thread with a C stack of 256 KiB."""

import sys
import threading

CALLS = 50_000
sys.setrecursionlimit(CALLS + 100)
threading.stack_size(256 * 1024)
results: list[int] = []


def down(n: int) -> int:
    return down(n - 1) + 1 if n else 0


thread = threading.Thread(target=lambda: results.append(down(CALLS)))
thread.start()
thread.join()
print(f"calls that returned = {results[0]}")
assert results == [CALLS]
