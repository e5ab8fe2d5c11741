"""The commands that documents show are run, in order, and must print what is shown.

Every fence in ``sh`` is run in a copy of the project; a fence in ``text`` right after
it is what it prints.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from conftest import ROOT

from proven import pages
from proven.interpreters import VERSIONS

if TYPE_CHECKING:
    from pathlib import Path

    from proven.interpreters import Interpreter

# Each document, and the folders of the corpus that its commands work on.
DOCUMENTS = {
    "CONTRIBUTING.md": ("ch11-internals",),
    "docs/about/how-proof-works.md": ("about",),
}
_COPIED = ("Makefile", "mkdocs.yml", "pyproject.toml", "requirements", "README.md")
# What may be another on the next machine, or when a page has grown.
_PATCH = re.compile(r"\b(3\.\d\d)\.\d+(\+[\w.]+)?")
_LINE = re.compile(r"(\.md):\d+")


def commands(document: str) -> list[tuple[str, str]]:
    """Return each command of a document with what it prints, by the document."""
    fences = [*pages.parse(ROOT / document).fences, None]
    return [
        (fence.code, after.code if after and after.language == "text" else "")
        for fence, after in pairwise(fences)
        if fence and fence.language == "sh"
    ]


def settled(printed: str) -> str:
    """Return output without patch versions and the lines of pages."""
    return _LINE.sub(r"\1:…", _PATCH.sub(r"\1.…", printed)).strip()


@pytest.fixture
def copy(tmp_path: Path, request: pytest.FixtureRequest) -> Path:
    """A copy of what the commands of a document need, with this project's .venv."""
    for name in _COPIED:
        source = ROOT / name
        if source.is_dir():
            shutil.copytree(source, tmp_path / name)
        else:
            shutil.copy2(source, tmp_path)  # with its time: make looks at it
    for folder in DOCUMENTS[request.getfixturevalue("document")]:
        for above, name in (("docs", folder), ("snippets", folder.replace("-", "_"))):
            shutil.copytree(ROOT / above / name, tmp_path / above / name)
    (tmp_path / "web").mkdir()
    shutil.copy2(ROOT / "web" / "package-lock.json", tmp_path / "web")
    (tmp_path / ".venv").symlink_to(ROOT / ".venv")
    return tmp_path


@pytest.mark.parametrize("document", DOCUMENTS)
def test_commands_print_what_the_document_shows(
    document: str, copy: Path, found: dict[str, Interpreter]
) -> None:
    if set(found) != set(VERSIONS):
        pytest.skip("the document shows what all six interpreters print")
    environ = {name: text for name, text in os.environ.items() if "MAKE" not in name}
    listed = commands(document)
    assert listed
    for command, expected in listed:
        done = subprocess.run(
            ["bash", "-euo", "pipefail", "-c", command],
            cwd=copy,
            env=environ,
            capture_output=True,
            text=True,
            check=False,
        )
        told = f"{document}: {command}\n{done.stdout}{done.stderr}"
        assert settled(done.stdout) == settled(expected), told
        # A command that tells a problem fails, and no other does.
        assert (done.returncode != 0) == ("  mend: " in expected), told


def test_contributing_is_three_commands_on_one_screen() -> None:
    named = [command.split()[:2] for command, _ in commands("CONTRIBUTING.md")]
    assert named == [["make", "new"], ["make", "record"], ["make", "check"]]
    assert len((ROOT / "CONTRIBUTING.md").read_text().splitlines()) <= 54
