# /// script
# requires-python = ">=3.12"
# ///
"""On a free-threaded build a thread starts cold, or with a dead thread's bytecode."""

import ctypes
import sysconfig
from threading import Thread

FREE_THREADED = bool(sysconfig.get_config_var("Py_GIL_DISABLED"))
libc = ctypes.CDLL(None)
buffer = (ctypes.c_void_p * 4096)()


class Node:
    def __init__(self, n: int) -> None:
        self.inner = Node(n - 1) if n else None

    @property
    def depth(self) -> int:
        if self.inner:
            return self.inner.depth
        return int(libc.backtrace(buffer, len(buffer)))


def notice() -> None:
    """Note whether a property, read recursively, needs C frames: only when cold."""
    deep, flat = chain.depth, leaf.depth
    cold.append(deep > flat)


chain, leaf = Node(60), Node(0)
cold: list[bool] = []
notice()
notice()
for _ in range(2):
    thread = Thread(target=notice)
    thread.start()
    thread.join()
labels = ["main thread", "main thread again", "first thread", "next thread"]
for label, was_cold in zip(labels, cold, strict=True):
    print(f"{label} = {'cold' if was_cold else 'warm'}")
assert cold == [True, False, FREE_THREADED, False]
