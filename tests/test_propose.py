"""What CI hands to a contributor: the missing recordings, and what was printed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from project import MANIFEST, PAGE, SNIPPET, Project, make, remember
from repository import commit, git

from proven import propose
from proven.interpreters import VERSIONS
from proven.problems import Problem

if TYPE_CHECKING:
    from pathlib import Path

    from proven.interpreters import Interpreter

NEW = "snippets/ch01/lists/empty.py"


@pytest.fixture
def project(tmp_path: Path, found: dict[str, Interpreter]) -> Project:
    project = make(tmp_path / "project", found)
    project.write(".gitignore", ".cache/\n")
    commit(project.root)
    return project


def contribute(project: Project, code: str = "print(len([]))\nassert not []\n") -> None:
    """Commit a new snippet as one does on GitHub: with no interpreter at hand."""
    project.write(NEW, f'"""An empty list is false."""\n\n{code}')
    page = (project.root / PAGE).read_text()
    project.write(PAGE, f"{page}\n@snippet(ch01/lists/empty.py)\n")
    commit(project.root)


def test_recordings_come_as_a_patch_that_applies(project: Project) -> None:
    contribute(project)
    done = project.cli("propose", "handed", "--summary", "summary.md")
    assert done.returncode == 0, done.stdout + done.stderr
    assert "1 snippet to record, no problems" in done.stdout
    patch = (project.root / "handed/recordings.patch").read_text()
    clone = project.root.parent / "clone"
    git(project.root, "clone", "--quiet", ".", str(clone))
    git(clone, "apply", "-", text=patch)
    assert git(clone, "status", "--short").splitlines() == [
        f" M {MANIFEST}",
        "?? snippets/ch01/lists/empty.out",
    ]
    assert (clone / "snippets/ch01/lists/empty.out").read_text() == "0\n"
    left = Project(clone, project.found).check()
    # What is left, where anything is, are interpreters that this machine lacks.
    assert {one.interpreter for one in left} <= set(VERSIONS) - set(project.found)


def test_what_is_staged_stays_as_it_is(project: Project) -> None:
    contribute(project)
    project.cli("propose", "handed")
    assert git(project.root, "diff", "--cached") == ""


def test_the_summary_shows_what_each_interpreter_printed(project: Project) -> None:
    contribute(project)
    project.cli("propose", "handed", "--summary", "summary.md")
    text = (project.root / "summary.md").read_text()
    assert "### An empty list is false.\n\n`snippets/ch01/lists/empty.py`" in text
    assert "```text\n0\n```" in text
    assert "`git apply recordings.patch`" in text


def test_outputs_that_differ_are_shown_apart(project: Project) -> None:
    outputs = dict.fromkeys(VERSIONS, "length = 2\n") | {"3.11": "length = ```\n"}
    remember(project, outputs)
    text = propose.summary(project.corpus, [project.snippet], [])
    assert "**3.12–3.15 and 3.14t**\n\n```text\nlength = 2\n```" in text
    assert "**3.11**\n\n````text\nlength = ```\n````" in text


def test_a_long_output_is_cut(project: Project) -> None:
    remember(project, dict.fromkeys(VERSIONS, "line\n" * 100))
    text = propose.summary(project.corpus, [project.snippet], [])
    assert text.count("line\n") == 60
    assert "… 40 lines more" in text


def test_a_claim_that_is_false_is_shown_and_not_recorded(project: Project) -> None:
    contribute(project, "assert []\n")
    done = project.cli("propose", "handed", "--summary", "summary.md")
    assert done.returncode == 1
    assert not (project.root / "handed/recordings.patch").exists()
    text = (project.root / "summary.md").read_text()
    assert f"```text\n{NEW}:3: the proof fails" in text


def test_nothing_is_proposed_where_all_is_recorded(project: Project) -> None:
    done = project.cli("propose", "handed", "--summary", "summary.md")
    assert done.returncode == 0
    assert "no snippets to record" in done.stdout
    assert not (project.root / "handed/recordings.patch").exists()
    text = (project.root / "summary.md").read_text()
    assert text == "Every snippet is recorded on every interpreter.\n"


def test_a_stale_recording_is_missing_too(project: Project) -> None:
    project.replace(SNIPPET, "length = ", "size = ")
    assert propose.unrecorded(project.corpus) == [project.snippet]


def test_a_problem_is_shown_whole(project: Project) -> None:
    problem = Problem(path=project.root / SNIPPET, what="it is wrong", mend="mend it")
    text = propose.summary(project.corpus, [project.snippet], [problem])
    assert f"```text\n{SNIPPET}:1: it is wrong\n  mend: mend it\n```" in text
