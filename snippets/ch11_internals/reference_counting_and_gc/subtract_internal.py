"""Garbage is what no count above its internal references can reach."""

import gc
import sys
import weakref


class Node:
    def __init__(self, name: str) -> None:
        self.name = name
        self.peer = self


a, b, c, d, lone = map(Node, "abcde")
a.peer, b.peer, c.peer, d.peer = b, a, d, c
holder = [a]
nodes = [a, b, c, d]
watchers = [weakref.ref(node) for node in nodes]
counted = [lone, *nodes]
del a, b, c, d, lone, nodes

counts = [sys.getrefcount(node) for node in counted]
overhead = counts[0] - 1
outside = dict.fromkeys("abcd", 0)
for node, count in zip(counted[1:], counts[1:], strict=True):
    outside[node.name] += count - overhead
    outside[node.peer.name] -= 1

roots = [node for node in counted[1:] if outside[node.name] > 0]
reached = sorted({node.name for root in roots for node in (root, root.peer)})
del counted, roots, node
gc.collect()
alive = [found.name for watcher in watchers if (found := watcher()) is not None]

print(f"references from outside = {outside}")
print(f"predicted alive = {reached}")
print(f"alive after the collection = {alive}")
assert outside == {"a": 1, "b": 0, "c": 0, "d": 0}
assert alive == reached == ["a", "b"]
