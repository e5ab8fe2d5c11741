"""Each lie goes red, and is told with its file, its line and its mend."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import lies_of_benchmarks
import lies_of_pages
import lies_of_runs
import lies_of_snippets
import pytest
from conftest import ROOT
from project import MANIFEST, PAGE, RECORDING, SNIPPET, Project, make

from proven import typecheck

if TYPE_CHECKING:
    from lies import Lie

    from proven.interpreters import Interpreter
    from proven.problems import Problem

LIES = [
    *lies_of_runs.RUN,
    *lies_of_runs.LINT,
    *lies_of_snippets.RECORDED,
    *lies_of_snippets.RULES,
    *lies_of_pages.EMBEDS,
    *lies_of_pages.AIDS,
    *lies_of_pages.PROSE,
    *lies_of_pages.FENCES,
    *lies_of_pages.FILES,
    *lies_of_benchmarks.BENCHMARKS,
]


@pytest.fixture
def project(tmp_path: Path, found: dict[str, Interpreter]) -> Project:
    return make(tmp_path, found)


def found_by(lie: Lie, project: Project) -> list[Problem]:
    if lie.by == "record":
        return project.record(project.here)
    if lie.by == "types":
        return typecheck.problems([project.snippet], project.root)
    return project.check(project.here)


def fill(text: str, project: Project) -> str:
    """Fill in the interpreters, and the file, that a text of the table speaks of."""
    here = project.here
    version = project.found[here].exact
    own = f"snippets/ch01/lists/length.{project.away}.out"
    held = own if (project.root / own).is_file() else RECORDING
    told = {"here": here, "away": project.away, "version": version, "held": held}
    for key, value in told.items():
        text = text.replace("{" + key + "}", value)
    return text


def test_without_a_lie_all_is_green(project: Project) -> None:
    assert project.check(everything=True) == []
    assert typecheck.problems([project.snippet], project.root) == []


@pytest.mark.parametrize("lie", LIES, ids=lambda lie: lie.name.replace(" ", "-"))
def test_lie(lie: Lie, project: Project) -> None:
    lie.change(project)
    if lie.by == "lint":
        done = lint(project)
        assert done.returncode != 0
        assert f" --> {lie.at}\n" in done.stdout
        assert lie.what in done.stdout
        assert lie.mend in done.stdout
        return
    problems = found_by(lie, project)
    header = fill(lie.what, project)
    told = [p for p in problems if header in p.render(project.root).splitlines()[0]]
    assert told, f"not told, but {problems}"
    text = told[0].render(project.root)
    assert text.startswith(fill(lie.at, project) + ": ")
    assert fill(lie.mend, project) in told[0].mend
    assert told[0].expected
    assert told[0].came
    assert fill(lie.expected, project) in told[0].expected
    assert fill(lie.came, project) in told[0].came
    for label in ("expected:", "came:", "mend:"):
        assert f"\n  {label}" in text


@pytest.mark.parametrize(
    "text",
    [
        "> ```python\n> list()\n> ```",
        "```ipython\nlist()\n```",
        "```text\n>>> 1 + 1\n3\n```",
        "```\n$ python -c 'print(2)'\n3\n```",
        "It is so: @snippet(ch01/lists/width.py)",
        "- @snippet(ch01/lists/width.py)",
    ],
)
def test_lie_in_disguise(text: str, project: Project) -> None:
    page = (project.root / PAGE).read_text()
    project.write(PAGE, f"{page}\n{text}\n")
    assert [p for p in project.check(project.here) if p.path == project.root / PAGE]


def test_embedding_that_no_reader_sees(project: Project) -> None:
    project.write(PAGE, "# Lists\n\n<!--\n@snippet(ch01/lists/length.py)\n-->\n")
    assert "no page embeds" in "".join(p.what for p in project.check(project.here))


def test_command_is_green_without_a_lie(project: Project) -> None:
    done = project.cli("check", "--all")
    assert done.stdout.endswith(": no problems.\n"), done.stdout + done.stderr
    assert done.returncode == 0


def test_command_tells_a_lie_and_exits_with_1(project: Project) -> None:
    project.replace(SNIPPET, "== 2", "== 3")
    done = project.cli("check", "--python", project.here)
    assert done.returncode == 1
    assert f"{SNIPPET}:5: the proof fails" in done.stdout
    assert "AssertionError" in done.stdout
    assert "\n  mend: mend the snippet or its claim" in done.stdout
    assert "Traceback" not in done.stderr


def test_command_tells_a_failure_before_all_else(project: Project) -> None:
    project.replace(SNIPPET, "== 2", "== 3")
    project.replace(PAGE, "length)", "width)")
    told = project.cli("check", "--python", project.here).stdout
    assert told.startswith(f"{SNIPPET}:5: the proof fails")
    assert told.index("the cited value 'width'") > told.index("AssertionError")
    assert told.endswith(": 2 problems.\n")


def test_command_does_not_ask_to_record_what_fails(project: Project) -> None:
    project.replace(SNIPPET, "== 2", "== 3")
    told = project.cli("check", "--python", project.here).stdout
    assert "the recording was made from an older source" not in told
    assert "proven record" not in told


def test_command_shows_a_unified_diff(project: Project) -> None:
    project.replace(RECORDING, "2", "3")
    done = project.cli("check", SNIPPET, "--python", project.here)
    assert done.returncode == 1
    assert "    --- length.out\n    +++ on " in done.stdout
    assert "\n    -length = 3\n    +length = 2\n" in done.stdout
    assert f"run: proven record {SNIPPET}" in done.stdout


def test_command_tells_a_broken_manifest_without_a_traceback(project: Project) -> None:
    project.write(MANIFEST, "garbage")
    done = project.cli("check", "--python", project.here)
    assert done.returncode == 1
    assert done.stdout.startswith(f"{MANIFEST}:1: the manifest of the recordings")
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["check", "snippets/nowhere.py"], "snippets/nowhere.py: no such file"),
        (["check", "--python", "3.9"], "--python 3.9: expected one of 3.11"),
        (["record", "--python", "python3"], "--python python3: expected one of"),
        (["chekc"], "No such command 'chekc'"),
    ],
)
def test_command_exits_with_2_on_misuse(
    arguments: list[str], told: str, project: Project
) -> None:
    done = project.cli(*arguments)
    assert done.returncode == 2
    assert told in " ".join(done.stderr.replace("│", " ").split())


def test_command_exits_with_2_outside_a_project(tmp_path: Path) -> None:
    done = Project(tmp_path, {}).cli("check")
    assert done.returncode == 2
    assert "no mkdocs.yml beside snippets/" in done.stderr


def test_a_lie_elsewhere_is_not_told_of_a_page_asked_for(project: Project) -> None:
    project.write("docs/ch01/tuples.md", "# Tuples\n\n~~~\n()\n~~~\n")
    assert project.cli("check", PAGE).returncode == 0
    assert project.cli("check", "docs").returncode == 1


def test_manifest_with_wrong_types(project: Project) -> None:
    project.replace(MANIFEST, '"interpreters": {', '"stale": 3, "interpreters": {')
    (problem,) = project.check(project.here)
    assert problem.render(project.root).startswith(f"{MANIFEST}:1: ")


def lint(project: Project) -> subprocess.CompletedProcess[str]:
    """Run `make lint` on the project, with the tools of this one."""
    shutil.copy(ROOT / "pyproject.toml", project.root)
    tools = Path(sys.executable).parent
    made = tools / ".test"  # taken as made, so that nothing is installed
    return subprocess.run(
        ["make", "-f", ROOT / "Makefile", f"BIN={tools}", "-o", made, "lint"],
        cwd=project.root,
        env={**os.environ, "RUFF_NO_CACHE": "true"},
        capture_output=True,
        text=True,
        check=False,
    )


def fences(project: Project, code: str) -> subprocess.CompletedProcess[str]:
    """Run this project's tests of fenced blocks on one in the README of another."""
    for name in ("pyproject.toml", "tests/conftest.py", "tests/test_markdown.py"):
        project.write(name, (ROOT / name).read_bytes())
    project.write("README.md", f"# A project\n\n```python\n{code}\n```\n")
    return subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:xdist", "tests"],
        cwd=project.root,
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.mark.parametrize(
    "code",
    [
        '"""Print."""\n\nprint(1 + 1)\n#> 2',
        "print(1 + 1)\n#> 2",
        '"""Add."""\n\nassert 1 + 1 == 2',
    ],
)
def test_fence_that_tells_the_truth(code: str, project: Project) -> None:
    done = fences(project, code)
    assert done.returncode == 0, done.stdout + done.stderr


def test_fence_that_prints_something_else(project: Project) -> None:
    done = fences(project, '"""Print."""\n\nprint(1 + 1)\n#> 3')
    assert done.returncode == 1
    assert "README.md:3" in done.stdout
    assert "-#> 3" in done.stdout
    assert "+#> 2" in done.stdout


def test_fence_that_lies_is_told_with_its_mend(project: Project) -> None:
    done = fences(project, '"""Print."""\n\nprint(1 + 1)\n#> 3')
    assert "--update-examples" in done.stdout


def test_fence_whose_assert_fails(project: Project) -> None:
    done = fences(project, '"""Add."""\n\nassert 1 + 1 == 3')
    assert done.returncode != 0
    assert "README.md:6" in done.stdout
    assert "assert 1 + 1 == 3" in done.stdout


def test_fence_that_ruff_refuses(project: Project) -> None:
    done = fences(project, '"""Print."""\n\nimport os\n\nprint(1 + 1)\n#> 2')
    assert done.returncode == 1
    assert "F401" in done.stdout
    assert "README.md:3" in done.stdout
