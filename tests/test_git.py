"""What git cannot tell is one problem, wherever it was asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from repository import commit
from repository import git as run_git

from proven import git, machine, propose
from proven.problems import ProblemError

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def outside(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder that git takes to be in no repository."""
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))
    return tmp_path


def test_outside_a_repository_a_patch_is_a_problem(outside: Path) -> None:
    with pytest.raises(ProblemError) as caught:
        propose.patch(outside)
    text = caught.value.problem.render(outside)
    assert "git cannot tell how the recordings differ from the last commit" in text
    assert "expected: a git work tree with a commit" in text
    assert "came: fatal: not a git repository" in text
    assert "mend: run it in a clone of the project" in text


def test_the_commit_is_that_which_is_checked_out(outside: Path) -> None:
    assert machine.commit(outside) == ""
    (outside / "README.md").write_text("# A project\n")
    commit(outside)
    assert machine.commit(outside) == run_git(outside, "rev-parse", "HEAD")[:12]


def test_without_git_there_is_no_traceback(
    outside: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(outside))
    assert machine.commit(outside) == ""
    with pytest.raises(ProblemError) as caught:
        git.ask(outside, "status", wanted="what has changed")
    assert caught.value.problem.came == "no such program: git (git status)"
