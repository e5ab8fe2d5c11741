"""Python calling Python uses no C stack; from 3.13 nor do properties and `__init__`."""

import ctypes
import sys
from collections.abc import Callable
from traceback import walk_stack

libc = ctypes.CDLL(None)
buffer = (ctypes.c_void_p * 4096)()
python_frames: list[int] = []


def c_frames() -> int:
    python_frames.append(len(list(walk_stack(None))))
    return int(libc.backtrace(buffer, len(buffer)))


def call(n: int) -> int:
    return call(n - 1) if n else c_frames()


class Node:
    def __init__(self, n: int) -> None:
        self.inner = Node(n - 1) if n else None
        self.seen: int = self.inner.seen if self.inner else c_frames()

    @property
    def depth(self) -> int:
        return self.inner.depth if self.inner else c_frames()

    def __add__(self, n: int) -> int:
        return self + (n - 1) if n else c_frames()


def grows(recurse: Callable[[int], int]) -> bool:
    for _ in range(100):
        recurse(2)  # so that everything is specialised
    shallow, before = recurse(10), python_frames[-1]
    deep, after = recurse(60), python_frames[-1]
    assert after - before == 50
    return deep > shallow


table = {
    "function": grows(call),
    "property": grows(lambda n: Node(n).depth),
    "__init__": grows(lambda n: Node(n).seen),
    "operator method": grows(lambda n: Node(0) + n),
}
for way, result in table.items():
    print(f"{way} = {'grows' if result else 'constant'}")
v = sys.version_info
assert list(table.values()) == [False, v < (3, 12), v < (3, 13), True]
