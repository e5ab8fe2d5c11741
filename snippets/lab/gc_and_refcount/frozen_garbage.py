"""A cycle that was frozen is never collected, until gc.unfreeze."""

import gc
import weakref


class Node:
    def __init__(self) -> None:
        self.me = self


gc.disable()
node = Node()
alive = weakref.ref(node)
del node  # garbage from now on
gc.freeze()
gc.collect()
print(f"alive after freeze and collect = {alive() is not None}")
assert alive() is not None
gc.unfreeze()
gc.collect()
print(f"alive after unfreeze and collect = {alive() is not None}")
assert alive() is None
