"""What a newer release of Python changes is listed, claim by claim."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from project import SNIPPET, Project, make, remember

from proven import drift
from proven.interpreters import VERSIONS

if TYPE_CHECKING:
    from pathlib import Path

    from proven.interpreters import Interpreter

NEWEST = VERSIONS[-1]


@pytest.fixture
def project(tmp_path: Path, found: dict[str, Interpreter]) -> Project:
    return make(tmp_path, found)


def coming(project: Project) -> Interpreter:
    """An interpreter that says it is a Python to come, of no special build."""
    one = project.found[project.here]
    return replace(one, name="3.99", version="3.99.0a1", jit=None, tail_calling=False)


def listed(
    project: Project, found: dict[str, Interpreter], *newer: Interpreter
) -> list[drift.Drift]:
    corpus = project.corpus
    return list(drift.find(corpus, drift.cases(corpus, found, list(newer))))


def test_where_nothing_changed_nothing_is_listed(project: Project) -> None:
    here = {project.here: project.found[project.here]}
    assert listed(project, here, coming(project)) == []
    assert drift.as_markdown([], project.corpus, "") == ""


def test_a_claim_that_changed_is_listed(project: Project) -> None:
    remember(project, dict.fromkeys(VERSIONS, "length = 3\n"))
    here = project.found[project.here]
    (one,) = listed(project, {project.here: here})
    assert (one.version, one.recorded) == (here.exact, here.exact)
    text = drift.as_markdown([one], project.corpus, "https://localhost/blob/main")
    assert f"## CPython {here.exact}: 1 of the claims" in text
    link = f"[{SNIPPET}](https://localhost/blob/main/{SNIPPET})"
    claim = "A list of two items has the length two."
    assert f"- [ ] {claim} {link}, recorded on {here.exact}" in text
    assert "          -length = 3\n          +length = 2" in text


def test_a_python_to_come_is_held_against_the_newest(project: Project) -> None:
    outputs = dict.fromkeys(VERSIONS, "length = 2\n") | {NEWEST: "length = 3\n"}
    remember(project, outputs)
    versions = dict.fromkeys(VERSIONS, "3.0.0")
    corpus = project.corpus
    recorded = replace(corpus.recording(project.snippet), versions=versions)
    corpus._recordings[project.snippet.name] = recorded
    (one,) = drift.find(corpus, drift.cases(corpus, {}, [coming(project)]))
    assert one.version == "3.99.0a1"
    assert one.recorded == "3.0.0"


def test_what_needs_a_package_is_not_run_on_a_python_to_come(project: Project) -> None:
    text = (project.root / SNIPPET).read_text()
    block = '# /// script\n# dependencies = ["numpy"]\n# ///\n'
    project.write(SNIPPET, block + text)
    assert drift.cases(project.corpus, {}, [coming(project)]) == []


def test_the_command_writes_the_list(project: Project) -> None:
    remember(project, dict.fromkeys(VERSIONS, "length = 3\n"))
    python = project.found[project.here].executable
    done = project.cli("drift", "drift.md", "--coming", python)
    assert done.returncode == 0, done.stderr
    assert "changed." in done.stdout
    text = (project.root / "drift.md").read_text()
    assert "A list of two items has the length two." in text


def test_the_command_refuses_what_is_no_python(project: Project) -> None:
    done = project.cli("drift", "drift.md", "--coming", "/bin/true")
    assert done.returncode == 2
    assert "no CPython answers there" in " ".join(done.stderr.split())
