"""An interned string dies with its last reference, except on free-threaded builds."""

import sys
import sysconfig
import tracemalloc

FREE_THREADED = bool(sysconfig.get_config_var("Py_GIL_DISABLED"))
EARLY_3_12 = (3, 12) <= sys.version_info < (3, 12, 7)
COUNT, LENGTH = 1000, 10_000


def survivors(intern: bool) -> int:
    """Make strings, drop them all, and say how many are still allocated."""
    tracemalloc.start()
    before, _ = tracemalloc.get_traced_memory()
    for number in range(COUNT):
        text = f"{number:0{LENGTH}}"
        if intern:
            text = sys.intern(text)
        del text
    after, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    return (after - before) // LENGTH


plain, interned = survivors(intern=False), survivors(intern=True)
immortal = FREE_THREADED or EARLY_3_12
assert plain < COUNT // 20
assert (interned >= COUNT) if immortal else (interned < COUNT // 20)

if sys.version_info[:2] == (3, 12):
    print("interned strings freed = no up to 3.12.6, yes from 3.12.7")
else:
    print(f"interned strings freed = {'no' if immortal else 'yes'}")
