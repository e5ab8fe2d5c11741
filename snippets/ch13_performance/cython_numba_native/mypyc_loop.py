# /// script
# dependencies = ["mypy[mypyc]"]
# [tool.proven]
# needs = ["cc"]
# interpreters = ["3.11", "3.12", "3.13", "3.14", "3.14t"]
# timeout = 90
# [tool.proven.benchmark]
# ratio = "in_python / with_mypyc"
# at_least = 5
# margin = 1.5
# ///
"""A typed loop over ints takes at least 5 times as long in Python as compiled by mypyc."""

import contextlib
import hashlib
import importlib.util
import os
import subprocess
import sys
import sysconfig
import tempfile
from pathlib import Path
from types import ModuleType

SOURCE = """
def sum_of_remainders(n: int) -> int:
    total = 0
    for i in range(n):
        total += i * i % 7
    return total
"""


def compiled(name: str, source: str) -> ModuleType:
    """Compile once for each source and interpreter, and import the result."""
    digest = hashlib.sha256((source + sys.version).encode()).hexdigest()[:16]
    folder = Path(tempfile.gettempdir(), f"{name}-{digest}")
    target = folder / f"{name}{sysconfig.get_config_var('EXT_SUFFIX')}"
    if not target.exists():
        work = folder.with_suffix(f".{os.getpid()}")
        work.mkdir()
        (work / f"{name}.py").write_text(source)
        command = [sys.executable, "-m", "mypyc", f"{name}.py"]
        subprocess.run(command, check=True, cwd=work, stdout=subprocess.DEVNULL)
        with contextlib.suppress(OSError):  # another process was first
            work.rename(folder)
    spec = importlib.util.spec_from_file_location(name, target)
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


interpreted: dict[str, object] = {}
exec(SOURCE, interpreted)
sum_of_remainders = interpreted["sum_of_remainders"]
remainders = compiled("remainders", SOURCE)


def in_python() -> int:
    assert callable(sum_of_remainders)
    return int(sum_of_remainders(10_000))


def with_mypyc() -> int:
    return int(remainders.sum_of_remainders(10_000))


assert in_python() == with_mypyc()
