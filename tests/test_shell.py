"""Shell snippets: run by bash, with `python` bound to the interpreter."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from project import PAGE, Project, make

from proven import typecheck
from proven.sandbox import MEMORY_BYTES

if TYPE_CHECKING:
    from pathlib import Path

    from proven.interpreters import Interpreter
    from proven.problems import Problem

SHELL = "snippets/ch01/lists/by_hand.sh"


@pytest.fixture
def project(tmp_path: Path, found: dict[str, Interpreter]) -> Project:
    project = make(tmp_path, found)
    project.write(
        PAGE, (tmp_path / PAGE).read_text() + "\n@snippet(ch01/lists/by_hand.sh)\n"
    )
    return project


def shell(project: Project, code: str) -> list[Problem]:
    """Record a shell snippet on one interpreter; its code begins on line 2."""
    project.write(SHELL, f"# The shell agrees.\n{code}")
    return project.record(project.here)


def printed(project: Project) -> str:
    corpus = project.corpus
    snippet = corpus.snippets["ch01/lists/by_hand.sh"]
    return corpus.recording(snippet).outputs[project.here]


def test_python_is_the_interpreter(project: Project) -> None:
    code = (
        "python -c 'import sys; print(sys.version.split()[0], *sys.argv[1:])' a 'b c'\n"
    )
    assert not shell(project, code)
    assert printed(project) == f"{project.found[project.here].version} a b c\n"


def test_options_of_the_interpreter_work(project: Project) -> None:
    assert not shell(project, "python -X importtime -c 1 2>&1 | grep -c ' site$'\n")
    assert printed(project) == "1\n"


def test_output_comes_before_errors(project: Project) -> None:
    assert not shell(project, "echo no >&2\necho yes\npwd\n")
    assert printed(project).startswith("yes\n")
    assert printed(project).endswith("\nno\n")


def test_status_of_the_last_command_counts(project: Project) -> None:
    (problem,) = shell(project, "echo no >&2\nexit 3\n")
    assert problem.path == project.root / SHELL
    assert problem.what.startswith("the proof fails")
    assert problem.expected == "exit status 0"
    assert problem.came == "exit status 3\nno"
    assert problem.mend.endswith(f"try: bash {SHELL}")


def test_line_of_a_shell_error_is_told(project: Project) -> None:
    (problem,) = shell(project, "echo yes\nset -u; echo $nothing\n")
    assert "line 3: nothing: unbound variable" in problem.came
    assert problem.line == 3


@pytest.mark.parametrize(
    ("code", "limit"),
    [
        ("sleep 60 &\nsetsid sleep 60 &\n", "a child process was left running"),
        ("yes\n", "1 MiB of output"),
        ("python -c 'bytes(4 << 30)'\n", f"{MEMORY_BYTES >> 20} MiB of memory"),
    ],
)
def test_limits_hold_in_the_shell_too(code: str, limit: str, project: Project) -> None:
    project.write(SHELL, f"# The shell agrees.\n{code}")
    (problem,) = [p for p in project.check(project.here) if "limit" in p.what]
    assert problem.path == project.root / SHELL
    assert problem.what == f"the snippet broke a limit: {limit}"
    assert problem.expected == "exit status 0, within its limits"


def test_types_of_a_shell_snippet_are_no_ones_business(project: Project) -> None:
    assert not shell(project, "echo 1\n")
    assert not typecheck.problems(list(project.corpus.snippets.values()), project.root)
