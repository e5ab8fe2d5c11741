"""A full gc.collect() empties the free lists; a young one does on 3.14t only."""

import gc
import sys
import sysconfig

FREE_THREADED = bool(sysconfig.get_config_var("Py_GIL_DISABLED"))
gc.disable()


def emptied_by(generation: int) -> bool:
    """True if the collection gave back the blocks of about 100 dead floats."""
    gc.collect()
    floats = [i + 0.5 for i in range(1_000)]
    floats.clear()  # 100 of them go to the free list
    before = sys.getallocatedblocks()
    gc.collect(generation)
    return before - sys.getallocatedblocks() > 90


assert emptied_by(2)
assert emptied_by(0) == FREE_THREADED
print(f"gc.collect(0) empties them: {emptied_by(0)}")
print(f"gc.collect(2) empties them: {emptied_by(2)}")
