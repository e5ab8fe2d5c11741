"""Six questions identify a build; the version alone leaves five of them open."""

import platform
import sys
import sysconfig

jit = getattr(sys, "_jit", None)
answers = {
    "implementation": sys.implementation.name,
    "version": "{}.{}".format(*sys.version_info),
    "built without GIL": bool(sysconfig.get_config_var("Py_GIL_DISABLED")),
    "GIL is on now": getattr(sys, "_is_gil_enabled", lambda: True)(),
    "has a JIT": jit is not None and jit.is_available(),
    "debug build": hasattr(sys, "gettotalrefcount"),
}
for question, answer in answers.items():
    print(f"{question} = {answer}")

# The patch version and the compiler stand in `sys.version`, for a report.
assert sys.version.startswith(platform.python_version())
assert platform.python_compiler() in sys.version
assert answers["implementation"] == "cpython"
assert answers["built without GIL"] == ("t" in sys.abiflags)
assert answers["debug build"] == sysconfig.get_config_var("Py_DEBUG")
assert (jit is None) == (sys.version_info < (3, 14))
