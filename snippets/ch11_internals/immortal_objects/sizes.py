"""Free threading adds 16 bytes to int, float and bytes, none to list and dict."""

import sys
import sysconfig

FREE_THREADED = bool(sysconfig.get_config_var("Py_GIL_DISABLED"))
extra = 16 if FREE_THREADED else 0

subjects: dict[str, object] = {
    "object()": object(),
    "int": 1,
    "float": 1.0,
    "empty str": "",
    "empty bytes": b"",
    "empty list": [],
    "empty dict": {},
    "empty tuple": (),
}
sizes = {name: sys.getsizeof(subject) for name, subject in subjects.items()}
for name, size in sizes.items():
    print(f"{name} = {size} bytes")

atoms = [sizes[name] for name in ("object()", "int", "float", "empty bytes")]
assert atoms == [16 + extra, 28 + extra, 24 + extra, 33 + extra]
assert (sizes["empty list"], sizes["empty dict"]) == (56, 64)
old_layout = sys.version_info < (3, 12)
assert sizes["empty str"] == (49 if old_layout else 41 + extra)
assert sizes["empty tuple"] == (48 if sys.version_info >= (3, 14) else 40)
