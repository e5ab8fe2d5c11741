"""What `make new` writes, and what it refuses without writing anything."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from project import PAGE, SNIPPET, Project, make

from proven import new, recording
from proven.problems import ProblemError
from proven.snippet import parse

if TYPE_CHECKING:
    from pathlib import Path

    from proven.interpreters import Interpreter
    from proven.problems import Problem

MADE = "snippets/ch01/lists/first_item.py"
LINE = "@snippet(ch01/lists/first_item.py)"


@pytest.fixture
def project(tmp_path: Path, found: dict[str, Interpreter]) -> Project:
    return make(tmp_path, found)


def everything(project: Project) -> dict[str, bytes]:
    """Return every file and folder of the project but its caches."""
    return {
        path.relative_to(project.root).as_posix(): path.read_bytes()
        if path.is_file()
        else b""
        for path in project.root.rglob("*")
        if ".cache" not in path.parts
    }


def refused(project: Project, page: str, name: str) -> Problem:
    """Return the problem with a name; nothing may be written."""
    before = everything(project)
    with pytest.raises(ProblemError) as raised:
        new.begin(project.root, page, name)
    assert everything(project) == before
    return raised.value.problem


def test_new_snippet_is_recorded_and_green(project: Project) -> None:
    done = project.cli("new", "ch01/lists", "first_item")
    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stdout == (
        f"wrote    {MADE}\n"
        f"embedded {PAGE}:7\n"
        "It passes. Make its claim and its asserts yours, then:\n"
        f"  make record ONLY={MADE}\n"
        f"  make check ONLY={PAGE}\n"
    )
    assert project.record(project.here) == []
    # Of the other interpreters nothing is recorded on this machine, which is told.
    assert {p.what for p in project.check(project.here)} <= {
        "nothing is recorded on this interpreter"
    }
    made = project.corpus.snippets["ch01/lists/first_item.py"]
    output = project.corpus.recording(made).outputs[project.here]
    assert output == "equal = True\nthe same object = False\n"


def test_new_snippet_fails_when_its_claim_is_made_false(project: Project) -> None:
    new.begin(project.root, "ch01/lists", "first_item")
    project.replace(MADE, "assert again == items", "assert again != items")
    (problem,) = project.record(project.here)
    assert problem.what.startswith("the proof fails")
    assert problem.path == project.root / MADE


def test_two_new_snippets_have_two_claims(project: Project) -> None:
    for name in ("first_item", "last_item"):
        new.begin(project.root, "ch01/lists", name)
    assert project.record(project.here) == []
    assert [p for p in project.check(project.here) if "claim" in p.what] == []


QUESTIONS = "## Check yourself\n\nWhat?\n\n## Sources\n\n- A book\n"
FENCED = "---\ntags: [a]\n---\n# A\n\n```text\n## Sources\n```\n\n"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("# A\n\nText.\n\n", ""),
        ("# A\n\n## B\n\nText.\n\n", QUESTIONS),
        ("# A\n\n", "## What differs between versions\n\nText.\n"),
        (FENCED, "## Sources\n"),
    ],
)
def test_line_stands_behind_the_proofs_of_the_page(
    before: str, after: str, project: Project
) -> None:
    project.write(PAGE, before + after)
    begun = new.begin(project.root, "ch01/lists", "first_item")
    text = (project.root / PAGE).read_text()
    assert text == f"{before}{LINE}\n" + (f"\n{after}" if after else "")
    assert text.splitlines()[begun.line - 1] == LINE
    (embed,) = project.corpus.pages[-1].embeds
    assert (embed.line, embed.name) == (begun.line, "ch01/lists/first_item.py")


@pytest.mark.parametrize(
    "name",
    ["ch11/the-gil", "ch11-internals/the-gil", "docs/ch11-internals/the-gil.md"],
)
def test_page_is_found_by_its_chapter(name: str, project: Project) -> None:
    project.write("docs/ch11-internals/the-gil.md", "# The GIL\n")
    begun = new.begin(project.root, name, "first_item")
    assert begun.snippet == (
        project.root / "snippets/ch11_internals/the_gil/first_item.py"
    )
    assert parse(begun.snippet, project.root / "snippets").claim.startswith(
        "first_item: "
    )


def test_page_of_the_exact_name_comes_first(project: Project) -> None:
    project.write("docs/ch01-more/lists.md", "# More\n")
    assert new.find_page(project.root, "ch01/lists") == project.root / PAGE


@pytest.mark.parametrize("name", ["ch01/list", "lists", "ch1/lists", "", "ch02/lists"])
def test_unknown_page_is_refused_with_the_nearest(name: str, project: Project) -> None:
    problem = refused(project, name, "first_item")
    assert problem.what == f"the name {name!r} stands for none"
    assert problem.expected == "one page of docs/, such as ch01/lists"
    assert problem.came == (name or "nothing")
    assert "make new PAGE=" in problem.mend


def test_page_name_that_two_pages_have_is_refused(project: Project) -> None:
    for chapter in ("ch02-a", "ch02-b"):
        project.write(f"docs/{chapter}/sets.md", "# Sets\n")
    problem = refused(project, "ch02/sets", "first_item")
    assert problem.what == "the name 'ch02/sets' stands for several pages"
    assert problem.expected.endswith("such as ch02-a/sets or ch02-b/sets")


@pytest.mark.parametrize(
    ("name", "what"),
    [
        ("First", "the file name 'First.py' is not lower_case_words"),
        ("first-item", "the file name 'first-item.py' is not lower_case_words"),
        ("first_item.py", "the file name 'first_item.py.py' is not lower_case_words"),
        ("1st", "the file name '1st.py' is not lower_case_words"),
        ("", "the file name '.py' is not lower_case_words"),
        ("..", "the file name '...py' is not lower_case_words"),
        ("json", "the file name shadows the standard module 'json'"),
        ("../first_item", "the name of a snippet has a folder in it"),
        ("/tmp/first_item", "the name of a snippet has a folder in it"),  # noqa: S108
    ],
)
def test_bad_name_is_refused(name: str, what: str, project: Project) -> None:
    problem = refused(project, "ch01/lists", name)
    assert problem.what == what
    assert problem.expected
    assert problem.came
    assert problem.mend


def test_name_of_a_snippet_is_refused(project: Project) -> None:
    problem = refused(project, "ch01/lists", "length")
    assert problem.what == "there is a snippet of this name"
    assert problem.path == project.root / SNIPPET
    assert problem.came == "length.py"


def test_name_of_a_shell_snippet_is_refused(project: Project) -> None:
    project.write("snippets/ch01/lists/by_hand.sh", "# The shell agrees.\ntrue\n")
    assert refused(project, "ch01/lists", "by_hand").came == "by_hand.sh"


def test_name_that_the_page_shows_from_elsewhere_is_refused(project: Project) -> None:
    other = "ch01/sets/first_item.py"
    project.replace(PAGE, "# Lists\n", f"# Lists\n\n@snippet({other})\n")
    assert refused(project, "ch01/lists", "first_item").came == other


def test_page_that_cannot_be_read_is_refused(project: Project) -> None:
    project.write(PAGE, b"# Lists\n\n\xff\n")
    problem = refused(project, "ch01/lists", "first_item")
    assert (problem.what, problem.line) == ("the page is not UTF-8", 3)


@pytest.mark.parametrize("at", [0, 1])
def test_nothing_is_half_written(
    at: int, project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Neither the file alone, nor its folder, nor the line alone."""
    project.write("docs/ch02/sets.md", "# Sets\n")
    before = everything(project)
    write, written = recording.write_atomically, []

    def fail(path: Path, text: str) -> bool:
        written.append(path)
        if len(written) > at:
            raise OSError(28, "No space left on device")
        return write(path, text)

    monkeypatch.setattr(recording, "write_atomically", fail)
    with pytest.raises(OSError, match="No space left"):
        new.begin(project.root, "ch02/sets", "first_item")
    assert everything(project) == before


def test_refusal_at_the_command_line_is_a_problem(project: Project) -> None:
    done = project.cli("new", "ch01/list", "first_item")
    assert done.returncode == 1
    assert done.stdout.startswith("docs/ch01/list.md:1: the name 'ch01/list' stands")
    assert "mend: name one: make new" in done.stdout
    assert "Traceback" not in done.stdout + done.stderr
