"""A class made in a function is a cycle: only a collection frees it."""

import gc
import weakref


def make_class() -> weakref.ref[type]:
    class Local:
        pass

    return weakref.ref(Local)


gc.collect()
gc.disable()
watcher = make_class()
alive = watcher() is not None
found = gc.collect()
print(f"class alive after its last name = {alive}")
print(f"objects found by the collection = {found}")
print(f"class alive after the collection = {watcher() is not None}")
assert alive
assert watcher() is None
