"""`sys._jit` exists from 3.14, and a JIT that is available is not thereby enabled."""

import re
import sys
import sysconfig

jit = getattr(sys, "_jit", None)
assert (jit is not None) == (sys.version_info >= (3, 14))

flags = str(sysconfig.get_config_var("PY_CORE_CFLAGS"))
tier2 = re.search(r"-D_Py_TIER2=(\d+)", flags)
print(f"compiled with _Py_JIT = {'-D_Py_JIT' in flags}")
print(f"compiled with _Py_TIER2 = {tier2[1] if tier2 else 'absent'}")

if jit is not None:
    print(f"available = {jit.is_available()}")
    print(f"enabled = {jit.is_enabled()}")
    print(f"active = {jit.is_active()}")
    assert jit.is_available() == ("-D_Py_JIT" in flags)
    # This runs under -I, so the build alone decides; bit 2 means "off until asked".
    assert not jit.is_enabled()
