# /// script
# requires-python = ">=3.11"
# [tool.proven]
# needs = ["/proc/self/statm"]
# [tool.proven.benchmark]
# ratio = "resident / traced"
# between = [0.8, 2.2]
# returns = "bytes"
# ///
"""A slotted record takes 0.8 to 2.2 times as much resident memory as tracemalloc tells."""

import os
import tracemalloc
from collections.abc import Callable

N = 20_000


class Slotted:
    __slots__ = ("x", "y", "z")

    def __init__(self, n: int) -> None:
        self.x, self.y, self.z = n + 0.1, n + 0.2, n + 0.3


def resident_pages() -> float:
    with open("/proc/self/statm", encoding="ascii") as file:
        return int(file.read().split()[1])


def in_a_child(measure: Callable[[], float]) -> float:
    """Return what it measures in a fork: a heap that no earlier call has grown."""
    reader, writer = os.pipe()
    child = os.fork()
    if not child:
        os.write(writer, repr(measure()).encode())
        os._exit(0)
    os.waitpid(child, 0)
    told = os.read(reader, 100)
    os.close(reader)
    os.close(writer)
    return float(told)


def grown() -> float:
    before = resident_pages()
    kept = [Slotted(n) for n in range(N)]
    return (resident_pages() - before) * os.sysconf("SC_PAGE_SIZE") / len(kept)


def told() -> float:
    tracemalloc.start()
    kept = [Slotted(n) for n in range(N)]
    return tracemalloc.get_traced_memory()[0] / len(kept)


def resident() -> float:
    return in_a_child(grown)


def traced() -> float:
    return in_a_child(told)


assert 100 < traced() < 300
assert 100 < resident() < 500
