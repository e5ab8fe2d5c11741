"""What a change could make false is proved again, and nothing else."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from project import MANIFEST, PAGE, RECORDING, SNIPPET, Project, make
from repository import commit, git

from proven import selection
from proven.problems import ProblemError

if TYPE_CHECKING:
    from pathlib import Path

    from proven.interpreters import Interpreter

OTHER = "snippets/ch01/tuples/length.py"


@pytest.fixture
def project(tmp_path: Path, found: dict[str, Interpreter]) -> Project:
    """A committed project of two snippets, of which a page embeds one."""
    project = make(tmp_path, found)
    project.write(OTHER, '"""An empty tuple has no items."""\n\nassert len(()) == 0\n')
    commit(project.root)
    return project


def touched(project: Project, since: str = "HEAD") -> list[str]:
    corpus = project.corpus
    found = selection.touched_since(corpus, since)
    return [f"snippets/{snippet.name}" for snippet in found]


@pytest.mark.parametrize(
    ("changed", "proved"),
    [
        (SNIPPET, [SNIPPET]),
        (RECORDING, [SNIPPET]),
        (MANIFEST, [SNIPPET]),
        (PAGE, [SNIPPET]),
        (OTHER, [OTHER]),
        ("README.md", []),
        ("requirements/snippets.txt", [SNIPPET, OTHER]),
        ("src/proven/sandbox.py", [SNIPPET, OTHER]),
        ("src/proven/guard.py", [SNIPPET, OTHER]),
        ("src/proven/chart.py", []),
        ("tests/sandbox.py", []),
    ],
)
def test_what_a_change_touches(
    changed: str, proved: list[str], project: Project
) -> None:
    path = project.root / changed
    old = path.read_bytes() if path.is_file() else b""
    project.write(changed, old + b"\n")
    assert touched(project) == proved


def test_a_deleted_recording_touches_its_snippet(project: Project) -> None:
    (project.root / RECORDING).unlink()
    assert touched(project) == [SNIPPET]


def test_what_main_did_meanwhile_is_not_touched(project: Project) -> None:
    git(project.root, "branch", "main-then")
    git(project.root, "switch", "--quiet", "--create", "change")
    project.write("README.md", "# Other\n")
    commit(project.root)
    git(project.root, "switch", "--quiet", "main-then")
    project.write(SNIPPET, (project.root / SNIPPET).read_bytes() + b"\n")
    commit(project.root)
    git(project.root, "switch", "--quiet", "change")
    assert touched(project, "main-then") == []


def test_an_unknown_commit_is_told(project: Project) -> None:
    with pytest.raises(ProblemError, match="what has changed since 'nowhere'"):
        touched(project, "nowhere")
    done = project.cli("check", "--since", "nowhere")
    assert done.returncode == 1
    assert "git fetch --unshallow" in done.stdout
    assert "Traceback" not in done.stderr


def test_the_command_runs_what_is_touched(project: Project) -> None:
    project.replace(PAGE, "The list has", "That list has")
    done = project.cli("check", "--all", "--since", "HEAD", "--python", project.here)
    assert "1 snippet, 1 run on" in done.stdout


def test_what_proves_is_what_check_imports() -> None:
    names = {path.stem for path in selection.proving_files()}
    assert {"check", "guard", "run", "sandbox", "snippet", "recording"} <= names
    assert not names & {"cli", "chart", "corpus", "pages", "render", "search"}
