"""On Linux the default start method is fork up to 3.13, and forkserver from 3.14."""

import multiprocessing
import sys

methods = multiprocessing.get_all_start_methods()
default = multiprocessing.get_start_method()

print(f"default = {default}")
print(f"available = {sorted(methods)}")
assert default == ("forkserver" if sys.version_info >= (3, 14) else "fork")
assert sorted(methods) == ["fork", "forkserver", "spawn"]
