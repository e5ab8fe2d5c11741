"""What was allocated before tracemalloc.start has no trace, and its size is not counted."""

import tracemalloc

early = bytearray(50 << 20)
tracemalloc.start()
late = bytearray(10 << 20)

print("traced MiB =", tracemalloc.get_traced_memory()[0] >> 20)
print("trace of the early object =", tracemalloc.get_object_traceback(early))
print("trace of the late object =", tracemalloc.get_object_traceback(late) is not None)
assert tracemalloc.get_traced_memory()[0] >> 20 == 10
assert tracemalloc.get_object_traceback(early) is None
assert tracemalloc.get_object_traceback(late) is not None
