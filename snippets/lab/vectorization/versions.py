# /// script
# dependencies = ["cython", "mypy[mypyc]", "numba", "numpy"]
# ///
"""What is compared: one version of each package on all builds, but an older NumPy on 3.11."""

import platform
import sys
from importlib.metadata import version

build = "free-threaded" if "free-threading" in sys.version else "with GIL"
print(f"CPython {platform.python_version()}, {build}, {platform.machine()}")
found = {name: version(name) for name in ("numpy", "numba", "cython", "mypy")}
for name, number in found.items():
    print(f"{name} = {number}")
newer = tuple(map(int, found["numpy"].split(".")[:2])) >= (2, 5)
assert newer == (sys.version_info >= (3, 12))
