"""mimalloc keeps objects that the GC tracks apart from others; pymalloc mixes them."""

import gc
import sys
import sysconfig

FREE_THREADED = bool(sysconfig.get_config_var("Py_GIL_DISABLED"))
PAGE = 16 * 1024


class Tracked:
    __slots__ = ("a", "b", "c", "d")


size = sys.getsizeof(Tracked())
tracked: list[Tracked] = []
plain: list[bytes] = []
for _ in range(2_000):  # in turn, both in blocks of one size
    tracked.append(Tracked())
    plain.append(bytes(size - sys.getsizeof(b"")))

assert all(map(gc.is_tracked, tracked))
assert not any(map(gc.is_tracked, plain))
assert {sys.getsizeof(block) for block in plain} == {size}
shared = {id(t) // PAGE for t in tracked} & {id(p) // PAGE for p in plain}
assert bool(shared) == (not FREE_THREADED)
print(f"block of both kinds = {size} bytes")
print("pages with both kinds:", "some" if shared else "none")
