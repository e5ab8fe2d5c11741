"""Two lists that never live at once have one id; two plain objects, not on 3.14t."""

import sysconfig

FREE_THREADED = bool(sysconfig.get_config_var("Py_GIL_DISABLED"))

lists = id([]) == id([])  # the free list hands out its last block first
objects = id(object()) == id(object())  # this one depends on the allocator

assert lists
assert objects == (not FREE_THREADED)
print("id([]) == id([]):", lists)
print("id(object()) == id(object()):", objects)
