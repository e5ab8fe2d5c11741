"""From 3.12 on, one number in its header makes an ordinary object immortal."""

import ctypes
import gc
import sys
import sysconfig
import weakref

FREE_THREADED = bool(sysconfig.get_config_var("Py_GIL_DISABLED"))


class Victim:
    pass


def immortal_count() -> int:
    if sys.version_info >= (3, 14) and not FREE_THREADED:
        return 3 << 30
    return 0xFFFF_FFFF


victim = Victim()
watcher = weakref.ref(victim)
count_at = id(victim) + (12 if FREE_THREADED else 0)
ctypes.c_uint32.from_address(count_at).value = immortal_count()
before = sys.getrefcount(victim)
references = [victim] * 1_000
counted = sys.getrefcount(victim) - before
del victim, references
gc.collect()

print(f"counted of 1000 references = {counted}")
print(f"alive without a reference = {watcher() is not None}")
assert counted == (0 if sys.version_info >= (3, 12) else 1_000)
assert watcher() is not None
