# /// script
# dependencies = ["numpy", "numba", "cython", "mypy[mypyc]"]
# [tool.proven]
# timeout = 30
# ///
"""NumPy, Numba, Cython and mypyc load on every build here, and none turns the GIL back on."""

import importlib
import sys
import sysconfig
from pathlib import Path


def gil_enabled() -> bool:
    return getattr(sys, "_is_gil_enabled", lambda: True)()


at_start = gil_enabled()
for name in ("numpy._core._multiarray_umath", "numba._dispatcher") + (
    "Cython.Compiler.Parsing",
    "mypyc.build",
):
    module = importlib.import_module(name)
    assert module.__file__
    kind = "Python" if Path(module.__file__).suffix == ".py" else "compiled"
    print(f"{name}: {kind}, GIL {'on' if gil_enabled() else 'off'}")
    assert gil_enabled() == at_start
free_threaded = bool(sysconfig.get_config_var("Py_GIL_DISABLED"))
assert at_start == (not free_threaded)
