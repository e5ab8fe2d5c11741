# /// script
# requires-python = ">=3.11"
# [tool.proven.benchmark]
# interpreters = ["3.11", "3.12", "3.13", "3.14", "3.15"]
# ratio = "strong_parent / no_parent"
# at_least = 1.15
# beside = ["weak_parent"]
# ///
"""With a GIL, trees with links to the parent take at least 1.15 times as long."""

import gc
import weakref
from typing import Any


class Node:
    __slots__ = ("__weakref__", "children", "parent")

    def __init__(self, parent: Any) -> None:
        self.parent = parent
        self.children: list[Node] = []


def trees(parent_of: Any) -> int:
    gc.enable()
    count = 0
    for _ in range(300):
        root = Node(None)
        root.children = [Node(parent_of(root)) for _ in range(20)]
        count += len(root.children)
    gc.collect(0)  # what is left of the last ones
    gc.disable()
    return count


def no_parent() -> int:
    return trees(lambda root: None)


def strong_parent() -> int:
    return trees(lambda root: root)


def weak_parent() -> int:
    return trees(weakref.ref)


assert no_parent() == strong_parent() == weak_parent()
