"""Two objects that point at each other outlive their last name until a collection."""

import gc
import weakref


class Node:
    def __init__(self) -> None:
        self.peer = self


def make_cycle() -> weakref.ref[Node]:
    left, right = Node(), Node()
    left.peer, right.peer = right, left
    return weakref.ref(left)


gc.collect()
gc.disable()
orphan = make_cycle()
node = orphan()
assert node is not None
referrers = [type(r).__name__ for r in gc.get_referrers(node) if r is not globals()]
del node

alive_before = orphan() is not None
found = gc.collect()
print(f"kept alive by = {referrers}")
print(f"alive before the collection = {alive_before}")
print(f"unreachable objects = {found}")
print(f"alive after the collection = {orphan() is not None}")
assert alive_before
assert found >= 2
assert orphan() is None
