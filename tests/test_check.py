"""What is run again, what is remembered as green, and how problems are told."""

from __future__ import annotations

import dataclasses
import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from project import PAGE, RECORDING, SNIPPET, Project, make

from proven import check
from proven.problems import Problem

if TYPE_CHECKING:
    from proven.interpreters import Interpreter

GREEN = ".cache/proven/green.json"


@pytest.fixture
def project(tmp_path: Path, found: dict[str, Interpreter]) -> Project:
    return make(tmp_path, found)


def checked(
    project: Project, interpreter: Interpreter, *, everything: bool = False
) -> tuple[int, int]:
    """Check on one interpreter; return how many problems, and how many not run."""
    corpus = project.corpus
    cases = list(check.cases(corpus.snippets.values(), {interpreter.name: interpreter}))
    problems, skipped = check.check(corpus, cases, everything=everything)
    return len(problems), skipped


@pytest.fixture
def one(project: Project) -> Interpreter:
    return project.found[project.here]


def test_green_is_not_run_again(project: Project, one: Interpreter) -> None:
    (project.root / GREEN).unlink()
    assert checked(project, one) == (0, 0)
    assert checked(project, one) == (0, 1)
    assert checked(project, one, everything=True) == (0, 0)


def test_red_is_run_again(project: Project, one: Interpreter) -> None:
    project.replace(RECORDING, "2", "3")
    assert checked(project, one) == (1, 0)
    assert checked(project, one) == (1, 0)
    project.replace(RECORDING, "3", "2")
    assert checked(project, one) == (0, 1)


def test_changed_source_is_run_again(project: Project, one: Interpreter) -> None:
    project.replace(SNIPPET, "items = ", "# Nothing else is changed.\nitems = ")
    assert checked(project, one) == (0, 0)


def test_another_build_runs_again(project: Project, one: Interpreter) -> None:
    rebuilt = dataclasses.replace(one, build=f"{one.build} (built anew)")
    assert checked(project, rebuilt) == (0, 0)
    assert checked(project, one) == (0, 1)


def test_other_pins_run_again(project: Project, one: Interpreter) -> None:
    project.write("requirements/snippets.txt", "# others\n")
    assert checked(project, one) == (0, 0)


@pytest.mark.parametrize("garbage", ["", "{", "\0"])
def test_broken_memory_is_forgotten(
    garbage: str, project: Project, one: Interpreter
) -> None:
    project.write(GREEN, garbage)
    assert checked(project, one) == (0, 0)
    assert checked(project, one) == (0, 1)


def test_all_runs_what_was_green(project: Project) -> None:
    assert "green before and unchanged" in project.cli("check").stdout
    done = project.cli("check", "--all")
    assert done.returncode == 0
    assert "green before" not in done.stdout


def test_a_fresh_clone_runs_everything(project: Project) -> None:
    (project.root / GREEN).unlink()
    done = project.cli("check")
    assert done.returncode == 0
    assert "green before" not in done.stdout


def test_only_what_is_asked_for_is_run(project: Project) -> None:
    project.write("snippets/ch01/tuples/length.py", '"""A tuple has a length."""\n')
    assert project.cli("check", "--python", project.here).returncode == 1
    for path in (SNIPPET, "snippets/ch01/lists", PAGE):
        done = project.cli("check", path, "--python", project.here)
        assert done.returncode == 0, done.stdout
        assert done.stdout.startswith("1 snippet")


def test_what_flakes_is_found_by_many_runs(project: Project, one: Interpreter) -> None:
    project.runs("import random\n\nassert random.random() < 0.5\nprint('length = 2')\n")
    corpus = project.corpus
    cases = list(check.cases(corpus.snippets.values(), {one.name: one}))
    steps: list[int] = []
    # All pass, or all fail, once in 2**39 times.
    (told,), skipped = check.check(
        corpus, cases, times=40, everything=False, advance=lambda: steps.append(1)
    )
    failed = re.search(r", in (\d+) of 40 runs$", told.what)
    assert failed
    assert 0 < int(failed[1]) < 40
    assert (skipped, len(steps)) == (0, 40)
    # What failed once is not remembered as green, however often it passed.
    assert check.Checked(project.root).key(cases[0], corpus) not in check.Checked(
        project.root
    )


@pytest.mark.parametrize("everything", [True, False])
def test_every_case_is_counted(everything: bool, project: Project) -> None:
    corpus = project.corpus
    cases = list(check.cases(corpus.snippets.values(), dict(project.found)))
    steps: list[int] = []
    check.check(corpus, cases, everything=everything, advance=lambda: steps.append(1))
    assert len(steps) == len(cases) == len(project.found)


@pytest.mark.parametrize(
    ("problem", "text"),
    [
        (
            Problem(path=Path("/p/a.py"), what="it is so", mend="mend it"),
            "a.py:1: it is so\n  mend: mend it",
        ),
        (
            Problem(
                path=Path("/p/b/a.py"),
                line=3,
                what="it is so",
                expected="x",
                came="y\nz\n",
                mend="",
                interpreter="3.14t",
            ),
            "b/a.py:3: it is so [3.14t]\n  expected: x\n  came:\n    y\n    z",
        ),
        (
            Problem(path=Path("/q/a.py"), what="it is so", mend=""),
            "/q/a.py:1: it is so",
        ),
    ],
)
def test_problem_as_text(problem: Problem, text: str) -> None:
    assert problem.render(Path("/p")) == text
