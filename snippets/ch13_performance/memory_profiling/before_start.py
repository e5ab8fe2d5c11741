"""What was allocated before tracemalloc.start has no trace, and its size is not counted."""

import tracemalloc

early = bytearray(50 << 20)
tracemalloc.start()
late = bytearray(10 << 20)

traced, _ = tracemalloc.get_traced_memory()
print("traced MiB =", traced >> 20)
print("trace of the early object =", tracemalloc.get_object_traceback(early))
print("trace of the late object =", tracemalloc.get_object_traceback(late) is not None)
assert traced >> 20 == 10
assert tracemalloc.get_object_traceback(early) is None
assert tracemalloc.get_object_traceback(late) is not None
