"""What mypy --strict says of snippets, each for the oldest Python that it is for."""

from __future__ import annotations

import json
import subprocess
import sys
from collections import defaultdict
from typing import TYPE_CHECKING, Any

from proven.interpreters import plain_version
from proven.problems import Problem

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from proven.snippet import Snippet


def run_mypy(
    snippets: Iterable[Snippet], root: Path
) -> dict[str, list[dict[str, Any]]]:
    """Return mypy's messages for each snippet that has any, by the snippet's name.

    Raises:
        RuntimeError: mypy itself failed.
    """
    by_version: dict[str, list[str]] = defaultdict(list)
    for snippet in snippets:
        if not snippet.is_shell:
            by_version[plain_version(snippet.interpreters[0])].append(snippet.name)
    found: dict[str, list[dict[str, Any]]] = defaultdict(list)
    for version, names in sorted(by_version.items()):
        command = [sys.executable, "-m", "mypy", "--strict", "--output", "json"]
        command += ["--python-version", version, "--explicit-package-bases"]
        command += ["--ignore-missing-imports", "--config-file", ""]
        command += ["--cache-dir", str(root / ".mypy_cache" / "snippets"), *names]
        answer = subprocess.run(
            command, cwd=root / "snippets", capture_output=True, text=True, check=False
        )
        if answer.returncode not in (0, 1):
            raise RuntimeError(f"mypy failed: {answer.stderr or answer.stdout}")
        for line in answer.stdout.splitlines():
            if line.startswith("{"):
                message = json.loads(line)
                found[message["file"]].append(message)
    return found


def answers(snippets: list[Snippet], root: Path) -> dict[str, str]:
    """Return mypy's answers as text, for each snippet by name."""
    if not snippets:
        return {}
    return {
        name: "".join(_as_text(message) + "\n" for message in messages)
        for name, messages in run_mypy(snippets, root).items()
    }


def _as_text(message: dict[str, Any]) -> str:
    name = message["file"].rpartition("/")[2]
    code = f"  [{message['code']}]" if message["code"] else ""
    return (
        f"{name}:{message['line']}: {message['severity']}: {message['message']}{code}"
    )


def problems(snippets: list[Snippet], root: Path) -> list[Problem]:
    """Hold mypy's errors against those that the snippets declare."""
    messages = run_mypy(snippets, root)
    found = []
    for snippet in snippets:
        told = messages.get(snippet.name, [])
        errors = {
            f"{message['line']}: {message['code']}": message
            for message in told
            if message["severity"] == "error"
        }
        for where, message in errors.items():
            if where not in snippet.type_errors:
                found.append(
                    Problem(
                        path=snippet.path,
                        line=message["line"],
                        what="mypy --strict finds a type error",
                        expected=f"no error, or type-errors = [{where!r}]",
                        came=_as_text(message),
                        mend="mend the types, or declare it in [tool.proven]",
                    )
                )
        found += [
            Problem(
                path=snippet.path,
                line=int(where.partition(":")[0]),
                what="a declared type error does not occur",
                expected=where,
                came=", ".join(errors) or "no error",
                mend="mend type-errors in [tool.proven]",
            )
            for where in snippet.type_errors
            if where not in errors
        ]
    return found
