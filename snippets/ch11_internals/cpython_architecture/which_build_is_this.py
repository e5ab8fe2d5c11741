"""3.14 and 3.14t share the name of bytecode files, but not the name of extensions."""

import importlib.util
import sys
import sysconfig

built_without = sysconfig.get_config_var("Py_GIL_DISABLED")
debug = hasattr(sys, "gettotalrefcount")
running_with = getattr(sys, "_is_gil_enabled", lambda: True)()
suffix = str(sysconfig.get_config_var("EXT_SUFFIX"))

print(f"Py_GIL_DISABLED = {built_without!r}")
print(f"GIL enabled now = {running_with}")
print(f"sys.abiflags = {sys.abiflags!r}")
print(f"debug build = {debug}")
print(f"sys.abi_info = {getattr(sys, 'abi_info', 'absent')}")
print(f"bytecode tag = {sys.implementation.cache_tag}")
print(f"extension tag = {suffix.rpartition('-x')[0]}")

free_threaded = bool(built_without)
assert free_threaded == ("free-threading build" in sys.version)
assert free_threaded == ("t" in sys.abiflags)
assert (built_without is None) == (sys.version_info < (3, 13))
assert debug == sysconfig.get_config_var("Py_DEBUG")
assert hasattr(sys, "abi_info") == (sys.version_info >= (3, 15))

cached = importlib.util.cache_from_source("m.py")
tag = "cpython-{}{}".format(*sys.version_info)
assert cached.endswith(f"/m.{tag}.pyc")
assert suffix.startswith(f".{tag}{'t' if free_threaded else ''}-")
