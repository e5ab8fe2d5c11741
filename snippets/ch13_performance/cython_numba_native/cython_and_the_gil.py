# /// script
# dependencies = ["cython"]
# [tool.proven]
# needs = ["cc"]
# interpreters = ["3.11", "3.12", "3.13", "3.14", "3.14t"]
# timeout = 60
# ///
"""A Cython module turns the GIL of a free-threaded build on, unless a directive says otherwise."""

import importlib
import subprocess
import sys
import sysconfig
import warnings
from pathlib import Path

DIRECTIVE = "# cython: freethreading_compatible=True\n"


def gil_enabled() -> bool:
    return getattr(sys, "_is_gil_enabled", lambda: True)()


def build(name: str, source: str) -> None:
    Path(f"{name}.pyx").write_text(source)
    subprocess.run([sys.executable, "-m", "cython", "-3", f"{name}.pyx"], check=True)
    include = f"-I{sysconfig.get_path('include')}"
    command = ["cc", "-shared", "-fPIC", "-O0", "-w", include]
    subprocess.run([*command, f"{name}.c", "-o", f"{name}.so"], check=True)


build("declared", DIRECTIVE + "def answer(): return 42\n")
build("silent", "def answer(): return 42\n")
sys.path.insert(0, ".")
warnings.simplefilter("always")
print(f"GIL at the start = {gil_enabled()}")
for name in ("declared", "silent"):
    with warnings.catch_warnings(record=True) as caught:
        module = importlib.import_module(name)
    print(f"GIL after import of {name} = {gil_enabled()}")
    for warning in caught:
        print(f"{warning.category.__name__}: {warning.message}")
    assert module.answer() == 42
assert gil_enabled()  # also where it was off before
