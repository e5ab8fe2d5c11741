"""Under the GIL `gc.collect(0)` skips old garbage; free threading always scans all."""

import gc
import sysconfig
import weakref

FREE_THREADED = bool(sysconfig.get_config_var("Py_GIL_DISABLED"))


class Node:
    def __init__(self) -> None:
        self.me = self


def generations_of(target: object) -> list[int]:
    return [g for g in range(3) if any(o is target for o in gc.get_objects(g))]


gc.disable()
gc.collect()
node = Node()
history = [generations_of(node)]
for generation in 0, 1:
    gc.collect(generation)
    history.append(generations_of(node))
orphan = weakref.ref(node)
del node
freed_by = [g for g in range(3) if orphan() and gc.collect(g) and not orphan()]

print(f"newborn is in = {history[0]}")
print(f"after collection 0 it is in = {history[1]}")
print(f"after collection 1 it is in = {history[2]}")
print(f"once dropped it is freed by collection = {freed_by}")
if FREE_THREADED:
    assert history == [[0, 1, 2]] * 3
    assert freed_by == [0]
else:
    assert history == [[0], [1], [2]]
    assert freed_by == [2]
