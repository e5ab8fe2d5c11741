"""Work without cycles runs the collector as often as work with cycles, for nothing."""

import gc
from typing import Any


class Node:
    def __init__(self, parent: "Node | None") -> None:
        self.parent = parent
        self.children: list[Node] = []


runs: list[int] = []


def note(phase: str, info: dict[str, Any]) -> None:
    if phase == "stop":
        runs.append(info["collected"])


def tree(*, cyclic: bool) -> Node:
    root = Node(None)
    root.children = [Node(root if cyclic else None) for _ in range(9)]
    return root


def found(*, cyclic: bool) -> tuple[int, int]:
    gc.collect()
    runs.clear()
    gc.callbacks.append(note)
    for _ in range(10):
        trees = [tree(cyclic=cyclic) for _ in range(1_000)]
        del trees
        gc.collect()
    gc.callbacks.remove(note)
    return len(runs), sum(runs)


(without, nothing), (with_cycles, garbage) = found(cyclic=False), found(cyclic=True)
print(f"acyclic: objects found = {nothing}")
print(f"cyclic: objects found = {garbage:,}")
print(f"ten collections or more in both = {min(without, with_cycles) >= 10}")
assert nothing == 0
assert garbage >= 200_000
