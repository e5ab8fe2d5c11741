# /// script
# [tool.proven]
# needs = ["/lib64/ld-linux-x86-64.so.2"]
# ///
"""The recordings of this site are from Linux on x86-64 with glibc: the platform tag says it."""

import platform
import sys
import sysconfig

print(f"sys.platform = {sys.platform}")
print(f"platform = {sysconfig.get_platform()}")
print(f"C library = {platform.libc_ver()[0]}")
print(f"byte order = {sys.byteorder}")
assert sysconfig.get_platform() == f"{sys.platform}-{platform.machine()}"
assert (sys.platform, platform.machine()) == ("linux", "x86_64")
assert platform.libc_ver()[0] == "glibc"
