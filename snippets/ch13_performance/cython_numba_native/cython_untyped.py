# /// script
# dependencies = ["cython"]
# [tool.proven]
# needs = ["cc"]
# interpreters = ["3.11", "3.12", "3.13", "3.14", "3.14t"]
# timeout = 60
# [tool.proven.benchmark]
# ratio = "in_python / untyped"
# beside = ["typed"]
# at_most = 4
# margin = 1.5
# ///
"""Python code takes at most 4 times as long as the same code compiled by Cython without types."""

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

CYTHON = """
# cython: language_level=3, freethreading_compatible=True
def untyped(n):
    total = 0
    for i in range(n):
        total += i * i % 7
    return total

def typed(long n):
    cdef long total = 0, i
    for i in range(n):
        total += i * i % 7
    return total
"""


def compiled(name: str, source: str) -> ModuleType:
    """Compile once for each source and interpreter, and import the result."""
    digest = hashlib.sha256((source + sys.version).encode()).hexdigest()[:16]
    folder = Path(tempfile.gettempdir(), f"{name}-{digest}")
    target = folder / f"{name}.so"
    if not target.exists():
        work = folder.with_suffix(f".{os.getpid()}")
        work.mkdir()
        (work / f"{name}.pyx").write_text(source)
        include = f"-I{sysconfig.get_path('include')}"
        link = ["cc", "-shared", "-fPIC", "-O2", "-w", include]
        cython = [sys.executable, "-m", "cython", f"{name}.pyx"]
        for command in (cython, [*link, f"{name}.c", "-o", target.name]):
            subprocess.run(command, check=True, cwd=work)
        with contextlib.suppress(OSError):  # another process was first
            work.rename(folder)
    spec = importlib.util.spec_from_file_location(name, target)
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


sums = compiled("sums", CYTHON)


def in_python() -> int:
    total = 0
    for i in range(10_000):
        total += i * i % 7
    return total


def untyped() -> int:
    return int(sums.untyped(10_000))


def typed() -> int:
    return int(sums.typed(10_000))


assert in_python() == untyped() == typed()
