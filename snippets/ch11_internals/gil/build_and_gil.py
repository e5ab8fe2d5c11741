"""The ABI flag `t` marks the build that starts without a GIL; all have an interval."""

import sys
import sysconfig

FREE_THREADED = bool(sysconfig.get_config_var("Py_GIL_DISABLED"))

if sys.version_info >= (3, 13):
    enabled = sys._is_gil_enabled()
else:
    enabled = True  # there is no other kind of build before 3.13

print(f"Py_GIL_DISABLED = {FREE_THREADED}")
print(f"GIL enabled = {enabled}")
print(f"ABI flags = {sys.abiflags!r}")
print(f"switch interval = {sys.getswitchinterval() * 1000:g} ms")

assert enabled is not FREE_THREADED
assert ("t" in sys.abiflags) is FREE_THREADED
assert (sys.getswitchinterval(),) == (0.005,)
