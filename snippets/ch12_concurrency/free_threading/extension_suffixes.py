"""A free-threaded build has extension files of its own; 3.15 adds a stable `.abi3t.so`."""

import sys
import sysconfig
from importlib.machinery import EXTENSION_SUFFIXES

FREE_THREADED = bool(sysconfig.get_config_var("Py_GIL_DISABLED"))
version = f"cpython-{sys.version_info.major}{sys.version_info.minor}"
own = "-".join(sysconfig.get_config_var("SOABI").split("-")[:2])

print(f"own files are marked = {own}")
for suffix in (".abi3.so", ".abi3t.so"):
    print(f"looks for {suffix} = {suffix in EXTENSION_SUFFIXES}")

assert own == version + ("t" if FREE_THREADED else "")
assert (".abi3t.so" in EXTENSION_SUFFIXES) is (sys.version_info >= (3, 15))
