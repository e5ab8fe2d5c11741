"""Without a GIL a module's numbers are immortal from its second import on."""

import importlib
import sys
import sysconfig
from pathlib import Path

FREE_THREADED = bool(sysconfig.get_config_var("Py_GIL_DISABLED"))


def imported_is_immortal() -> bool:
    sys.modules.pop("rates", None)
    importlib.invalidate_caches()
    rate = importlib.import_module("rates").RATE
    before = sys.getrefcount(rate)
    held.extend([rate] * 10)
    return sys.getrefcount(rate) == before


held: list[float] = []
Path("rates.py").write_text("RATE = 16.25\n")
sys.path.insert(0, str(Path.cwd()))
sys.dont_write_bytecode = False

from_source = imported_is_immortal()
from_pyc = imported_is_immortal()
print(f"imported from source it is immortal = {from_source}")
print(f"imported from the .pyc it is immortal = {from_pyc}")
assert not from_source
assert from_pyc == FREE_THREADED
