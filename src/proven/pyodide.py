"""Run snippets in Node under Pyodide, CPython for browsers, as a reader's page does."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from proven.problems import Problem, ProblemError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from proven.snippet import Snippet

_TOOLS = Path("web") / "tools"
_LOCK = Path("web") / "package-lock.json"
# The end of what a tool says, where it failed: Node shows whole files.
_SHOWN = 2000


@dataclass(frozen=True)
class Ran:
    """What came of one run.

    Attributes:
        ended: How: "exit", "timeout", "output" (it printed too much) or "crash".
        status: The exit status.
        output: Standard output and then standard error, normalised.
        chain: The exceptions that ended it, each as "Type: message", the one that came
            out first and then those behind it.
    """

    ended: str
    status: int
    output: str
    chain: tuple[str, ...]


def version(root: Path) -> str:
    """Return the version of Pyodide that the site is made with."""
    lock = json.loads((root / _LOCK).read_text(encoding="utf-8"))
    return str(lock["packages"]["node_modules/pyodide"]["version"])


def stdlib(root: Path) -> Path:
    """Return Pyodide's standard library, with bytecode of what it starts with.

    Parsing those modules would take two of the three seconds in which it starts. It is
    compiled by Pyodide itself, once for each version of it.

    Raises:
        ProblemError: There is no Node, or it failed.
    """
    tool = root / _TOOLS / "compile_stdlib.js"
    made_by = hashlib.sha256(tool.read_bytes()).hexdigest()[:8]
    folder = root / ".cache" / "proven" / f"pyodide-{version(root)}-{made_by}"
    path = folder / "python_stdlib.zip"
    if not path.is_file():
        folder.mkdir(parents=True, exist_ok=True)
        own = path.with_suffix(f".{os.getpid()}")
        done = subprocess.run(
            [_node(), str(tool), str(own)],
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            check=False,
        )
        if done.returncode:
            raise _refuse(tool, done.stdout[-_SHOWN:])
        own.replace(path)
    return path


def run_all(
    snippets: Iterable[Snippet], root: Path, timeout: float
) -> Iterator[tuple[Snippet, Ran]]:
    """Run snippets, each in a fresh interpreter; yield them in the order they end.

    Args:
        snippets: The snippets, each once.
        root: The project's folder.
        timeout: Seconds that each may take, without the second that loading takes.

    Raises:
        ProblemError: There is no Node, or it failed.
    """
    by_name = {snippet.name: snippet for snippet in snippets}
    jobs = [
        {"name": name, "path": str(one.path), "timeout": timeout}
        for name, one in by_name.items()
    ]
    tool = root / _TOOLS / "run_snippets.js"
    with subprocess.Popen(
        [_node(), str(tool), str(stdlib(root))],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        encoding="utf-8",
    ) as process:
        assert process.stdin  # noqa: S101 - for the type checker
        assert process.stdout  # noqa: S101
        with process.stdin:
            json.dump(jobs, process.stdin)
        for line in process.stdout:
            told = json.loads(line)
            ran = Ran(
                told["ended"], told["status"], told["output"], tuple(told["chain"])
            )
            yield by_name.pop(told["name"]), ran
    if by_name:
        raise _refuse(tool, f"{len(by_name)} outcomes too few; its words are above")


def _node() -> str:
    own = Path(sys.executable).parent
    found = shutil.which("node", path=f"{own}{os.pathsep}{os.environ.get('PATH', '')}")
    if not found:
        raise _refuse(Path("node"), "no such program")
    return found


def _refuse(path: Path, came: str) -> ProblemError:
    return ProblemError(
        Problem(
            path=path,
            what="a tool that runs Pyodide in Node failed",
            expected="Node in .venv, and Pyodide in web/node_modules",
            came=came,
            mend="make clean, then make site installs both",
        )
    )
