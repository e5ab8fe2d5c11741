"""The machine and the build that a result was measured on."""

from __future__ import annotations

import hashlib
import os
import platform
import subprocess
import sys
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from proven import git
from proven.problems import ProblemError

if TYPE_CHECKING:
    from proven.interpreters import Interpreter

_REFERENCE_LOOP = """
import time
def loop():
    x = 0
    for i in range(200_000):
        x = (x + i) % 1021
best = 1e9
for _ in range(5):
    start = time.thread_time(); loop()
    best = min(best, time.thread_time() - start)
print(best / 200_000 * 1e9)
"""


@cache
def describe(interpreter: Interpreter) -> dict[str, Any]:
    """Return the machine and the build, with the fingerprint of the build.

    Absolute times are compared only between results of one fingerprint.
    """
    told = f"{interpreter.build} {interpreter.flags} {interpreter.compiler}"
    model = ""
    if sys.platform == "linux":
        for line in Path("/proc/cpuinfo").read_text().splitlines():
            if line.startswith("model name"):
                model = line.partition(":")[2].strip()
                break
    return {
        "cpu": model or platform.processor(),
        "cores": os.cpu_count(),
        "load": round(os.getloadavg()[0], 1),
        "system": platform.system(),
        "kernel": platform.release(),
        "build": hashlib.sha256(told.encode()).hexdigest()[:12],
        "kind": interpreter.kind,
        "compiler": interpreter.compiler,
        "pgo": "--enable-optimizations" in interpreter.flags,
        "reference_loop_ns": _reference_loop(interpreter),
    }


def _reference_loop(interpreter: Interpreter) -> float:
    """Return the nanoseconds that one turn of a fixed loop takes: the least of five."""
    answer = subprocess.run(
        [interpreter.executable, "-I", "-c", _REFERENCE_LOOP],
        capture_output=True,
        text=True,
        check=True,
    )
    return round(float(answer.stdout), 2)


def commit(root: Path) -> str:
    """Return the commit that is checked out, or "" outside a repository."""
    command = ("rev-parse", "--short=12", "HEAD")
    try:
        return git.ask(root, *command, wanted="what is checked out").strip()
    except ProblemError:
        return ""
