"""A dropped function is freed at once under the GIL, by the collector without it."""

import gc
import sys
import sysconfig
import weakref

FREE_THREADED = bool(sysconfig.get_config_var("Py_GIL_DISABLED"))
DEFERRED = sys.maxsize // 8


def function() -> None:
    pass


def closure_count() -> int:
    def inner() -> None:
        pass

    return sys.getrefcount(inner)


gc.disable()
count = sys.getrefcount(function)
print(f"count of a function = {count:,}")
print(f"count of a nested function is deferred = {closure_count() > DEFERRED}")
assert count == (DEFERRED + 2 if FREE_THREADED else 2)
assert closure_count() < DEFERRED

watcher = weakref.ref(function)
del function
alive = watcher() is not None
gc.collect()
print(f"alive after del = {alive}")
assert alive == FREE_THREADED
assert watcher() is None
