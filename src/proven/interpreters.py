"""The CPython builds that snippets run on: find them, and tell what they are."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from uv import find_uv_bin

from proven.problems import Problem, ProblemError

if TYPE_CHECKING:
    from collections.abc import Collection

VERSIONS = ("3.11", "3.12", "3.13", "3.14", "3.14t", "3.15")
REFERENCE = "3.14"

# Runs on every interpreter, so it must stay within the syntax of the oldest.
_PROBE = """
import json, os, platform, sys, sysconfig
jit = getattr(sys, "_jit", None)
print(json.dumps({
    "executable": os.path.realpath(getattr(sys, "_base_executable", sys.executable)),
    "implementation": sys.implementation.name,
    "version": platform.python_version(),
    "build": sys.version,
    "free_threaded": bool(sysconfig.get_config_var("Py_GIL_DISABLED")),
    "jit": None if jit is None or not jit.is_available() else jit.is_enabled(),
    "tail_calling": any(
        sysconfig.get_config_var(name) == 1
        for name in ("Py_TAIL_CALL_INTERP", "_Py_TAIL_CALL_INTERP")
    ),
    "compiler": platform.python_compiler(),
    "flags": sysconfig.get_config_var("CONFIG_ARGS") or "",
    "stdlib": sysconfig.get_path("stdlib"),
}))
"""


@dataclass(frozen=True)
class Interpreter:
    """One CPython build on this machine.

    Attributes:
        name: Its minor version, with a `t` where it is free-threaded: "3.14t".
        executable: Its real path, no shim and no virtual environment.
        version: Its full version, such as "3.14.7".
        build: `sys.version`, which tells compiler and build date too.
        free_threaded: Whether it was built with --disable-gil.
        jit: Whether its JIT is on; None where it has none.
        tail_calling: Whether its loop is compiled as functions that tail-call.
        compiler: What compiled it.
        flags: The arguments of its `configure`.
        stdlib: The folder of its standard library.
    """

    name: str
    executable: str
    version: str
    build: str
    free_threaded: bool
    jit: bool | None
    tail_calling: bool
    compiler: str
    flags: str
    stdlib: str

    @property
    def identity(self) -> str:
        """What changes when the interpreter is replaced by another build."""
        changed = Path(self.executable).stat().st_mtime_ns
        return f"{self.executable} {self.build} {changed}"

    @property
    def exact(self) -> str:
        """The full version, with the build as a local tag: "3.15.2+jit"."""
        features = ["jit"] * (self.jit is not None) + ["tail"] * self.tail_calling
        return "+".join([self.version, ".".join(features)]).rstrip("+")

    @property
    def kind(self) -> str:
        """The build in the words of the documentation."""
        gil = "free-threaded" if self.free_threaded else "GIL"
        jit = {None: "no JIT", False: "JIT built in, off", True: "JIT on"}[self.jit]
        return f"{gil}, {jit}" + ", tail-calling" * self.tail_calling


def plain_version(name: str) -> str:
    """Return the version of an interpreter's name: "3.14" for "3.14t"."""
    return name.removesuffix("t")


def in_words(names: list[str] | tuple[str, ...]) -> str:
    """Return names as a list in prose, runs shortened: "3.11–3.13, 3.15 and 3.14t"."""
    plain = [name for name in VERSIONS if not name.endswith("t")]
    runs: list[list[str]] = []
    for name in plain:
        if name not in names:
            continue
        if runs and plain.index(runs[-1][-1]) + 1 == plain.index(name):
            runs[-1].append(name)
        else:
            runs.append([name])
    parts: list[str] = []
    for run in runs:
        parts += [f"{run[0]}–{run[-1]}"] if len(run) > 2 else run
    # The free-threaded build stands by itself: a run from 3.14 to 3.15 would hide it.
    parts += [name for name in VERSIONS if name in names and name not in plain]
    return ", ".join(parts[:-1]) + " and " * (len(parts) > 1) + "".join(parts[-1:])


def find(names: Collection[str] = VERSIONS) -> dict[str, Interpreter]:
    """Find interpreters on this machine, oldest first; all of `VERSIONS` by default.

    The names on PATH come first (`python3.14t`), then what uv has installed, then the
    interpreter that this runs on.
    """
    candidates = [shutil.which(f"python{name}") for name in names]
    found: dict[str, Interpreter] = {}
    _probe_all(candidates, found)
    if not set(names) <= set(found):
        _probe_all([*_managed(), getattr(sys, "_base_executable", "")], found)
    return {name: found[name] for name in VERSIONS if name in found and name in names}


def _probe_all(candidates: list[str | None], found: dict[str, Interpreter]) -> None:
    with ThreadPoolExecutor() as pool:
        for interpreter in pool.map(probe, filter(None, candidates)):
            if interpreter and interpreter.name in VERSIONS:
                found.setdefault(interpreter.name, interpreter)


def _managed() -> list[str | None]:
    """Return the paths of the interpreters that uv has installed."""
    listing = subprocess.run(
        [
            *(find_uv_bin(), "python", "list", "--only-installed", "--managed-python"),
            *("--no-python-downloads", "--output-format", "json"),
        ],
        capture_output=True,
        text=True,
        check=False,
    )
    if listing.returncode:
        return []
    return [entry["path"] for entry in json.loads(listing.stdout)]


def probe(executable: str) -> Interpreter | None:
    """Ask an executable what it is; None where it does not answer, or is no CPython."""
    try:
        answer = subprocess.run(
            [executable, "-I", "-c", _PROBE],
            capture_output=True,
            text=True,
            check=True,
            timeout=20,
        )
        facts = dict(json.loads(answer.stdout))
        if facts.pop("implementation") != "cpython":
            return None
    except (OSError, ValueError, TypeError, KeyError, subprocess.SubprocessError):
        return None
    name = ".".join(facts["version"].split(".")[:2])
    return Interpreter(name=name + "t" * facts["free_threaded"], **facts)


@dataclass(frozen=True)
class Environment:
    """The third-party packages that snippets may import, for one interpreter.

    Attributes:
        interpreter: The interpreter that it is made for.
        folder: Where the virtual environment lies.
        requirements: The hash-pinned requirements that it holds.
    """

    interpreter: Interpreter
    folder: Path
    requirements: tuple[Path, ...]

    @property
    def python(self) -> str:
        """The environment's executable."""
        return str(self.folder / "bin" / "python")

    @property
    def _wanted(self) -> str:
        pins = b"".join(path.read_bytes() for path in self.requirements)
        return f"{self.interpreter.identity}\n{hashlib.sha256(pins).hexdigest()}\n"

    @property
    def ready(self) -> bool:
        """Whether it holds what is pinned, for the interpreter that is there now."""
        stamp = self.folder / "proven-stamp"
        return stamp.is_file() and stamp.read_text() == self._wanted

    def prepare(self) -> None:
        """Make the environment, or bring it up to date.

        Raises:
            ProblemError: uv could not install the packages.
        """
        uv = find_uv_bin()
        make = [uv, "venv", "--quiet", "--clear", "--python"]
        install = [uv, "pip", "sync", "--quiet", "--require-hashes"]
        install += ["--only-binary=:all:", "--allow-empty-requirements"]
        # Snippets cannot write bytecode: they would compile NumPy anew on every run.
        install += ["--compile-bytecode"]
        for command in (
            [*make, self.interpreter.executable, str(self.folder)],
            [*install, *map(str, self.requirements)],
        ):
            done = subprocess.run(
                command,
                env={**os.environ, "VIRTUAL_ENV": str(self.folder)},
                stdout=subprocess.DEVNULL,
                stderr=subprocess.PIPE,
                text=True,
                check=False,
            )
            if done.returncode:
                raise ProblemError(
                    Problem(
                        path=self.requirements[0],
                        interpreter=self.interpreter.name,
                        what="the packages for snippets cannot be installed",
                        expected="each pinned package, as a wheel for this interpreter",
                        came=done.stderr.strip() or f"exit status {done.returncode}",
                        mend="mend the group in pyproject.toml and run: make lock",
                    )
                )
        (self.folder / "proven-stamp").write_text(self._wanted)


def environment(root: Path, interpreter: Interpreter) -> Environment:
    """Return the environment of an interpreter, made or not.

    Args:
        root: The project's folder.
        interpreter: The interpreter.
    """
    folder = root / "requirements"
    requirements = [folder / "snippets.txt"]
    if not interpreter.free_threaded:
        requirements.append(folder / "snippets-gil.txt")
    return Environment(
        interpreter=interpreter,
        folder=root / ".cache" / "proven" / "environments" / interpreter.name,
        requirements=tuple(path for path in requirements if path.is_file()),
    )


def prepared(root: Path, interpreter: Interpreter) -> Environment:
    """Return the environment of an interpreter, made where it is not ready.

    Args:
        root: The project's folder.
        interpreter: The interpreter.

    Raises:
        ProblemError: uv could not install the packages.
    """
    packages = environment(root, interpreter)
    if not packages.ready:
        packages.prepare()
    return packages
