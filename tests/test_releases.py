"""What a release claims otherwise than the one before is told, and nothing else."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from project import MANIFEST, PAGE, RECORDING, SNIPPET, Project, make

from proven import corpus, interpreters, ledger, releases
from proven.problems import ProblemError
from proven.releases import Claim, Difference

if TYPE_CHECKING:
    from pathlib import Path

    from proven.interpreters import Interpreter

ONE = Claim("One is one.", "a/one.py", {"3.13": "11", "3.14": "11"})
NAME = "2026-11-21"


@pytest.fixture
def project(tmp_path: Path, found: dict[str, Interpreter]) -> Project:
    return make(tmp_path, found)


@pytest.mark.parametrize(
    ("new", "told"),
    [
        (ONE, []),
        (Claim("One is one.", "b/one.py", ONE.outcomes), []),
        (
            Claim("One is 1.", "a/one.py", ONE.outcomes),
            [("reworded", "One is one.", ())],
        ),
        (
            Claim(ONE.text, ONE.snippet, {"3.13": "11", "3.14": "22"}),
            [("outcome", "", ("3.14",))],
        ),
        (Claim(ONE.text, ONE.snippet, {"3.14": "11"}), [("outcome", "", ("3.13",))]),
        (
            Claim(ONE.text, ONE.snippet, ONE.outcomes | {"3.15": "11"}),
            [("outcome", "", ("3.15",))],
        ),
        (
            Claim("Two is two.", "a/two.py", ONE.outcomes),
            [("new", "", ()), ("gone", "", ())],
        ),
        (Claim("Nobody sees it.", "", {}), [("new", "", ()), ("gone", "", ())]),
    ],
)
def test_difference(new: Claim, told: list[tuple[str, str, tuple[str, ...]]]) -> None:
    found = list(releases.differences([ONE], [new]))
    assert [(one.kind, one.was, one.on) for one in found] == told


def test_a_proof_that_is_copied_is_new() -> None:
    copy = Claim(ONE.text, "b/one.py", ONE.outcomes)
    assert list(releases.differences([ONE], [ONE, copy])) == [Difference("new", copy)]


def test_a_release_is_compared_with_what_is_here(project: Project) -> None:
    done = project.cli("release", NAME)
    assert done.returncode == 0, done.stdout
    assert f"Wrote docs/releases/{NAME}.json" in done.stdout
    assert "Nothing is claimed otherwise." in releases.as_lines(
        project.corpus, "about/releases.md"
    )
    project.replace(SNIPPET, "two items", "a pair of items")
    project.replace(SNIPPET, "length =", "size =")
    project.replace(PAGE, ", length)", ", size)")
    assert not project.record()
    told = "\n".join(releases.as_lines(project.corpus, "about/releases.md"))
    proof = '<a href="../../ch01/lists/#proof-length">ch01/lists/length.py</a>'
    assert "**Claims with another outcome: 1**" in told
    assert f"Another outcome on {interpreters.in_words(tuple(project.found))}." in told
    assert "It was: A list of two items has the length two." in told
    assert proof in told


def test_two_ledgers_are_compared(project: Project) -> None:
    old = project.root / "old.json"
    old.write_text(ledger.as_json(project.corpus))
    (project.root / RECORDING).unlink()
    (project.root / MANIFEST).unlink()
    (project.root / SNIPPET).unlink()
    project.write(PAGE, "# Lists\n")
    new = project.root / "new.json"
    new.write_text(ledger.as_json(project.corpus))
    done = project.cli("compare", old, new)
    assert "**Claims that are gone: 1**" in done.stdout
    assert "ch01/lists/length.py" in done.stdout


def test_what_was_released_is_not_overwritten(project: Project) -> None:
    assert project.cli("release", NAME).returncode == 0
    path = project.root / releases.FOLDER / f"{NAME}.json"
    before = path.read_bytes()
    done = project.cli("release", NAME)
    assert done.returncode == 1
    assert "there is such a release" in done.stdout
    assert path.read_bytes() == before
    assert project.cli("release", "next").returncode == 1


@pytest.mark.parametrize("text", ["", "{}", "[1]", '[{"claim": "One."}]'])
def test_what_is_no_ledger_is_told(text: str, project: Project) -> None:
    path = project.write(f"{releases.FOLDER}/{NAME}.json", text)
    if text == "{}":
        path.write_text(json.dumps([{"claim": "A", "snippet": "b", "outcomes": 1}]))
    with pytest.raises(ProblemError, match="no ledger that can be compared"):
        releases.read(path)
    problems = list(corpus.static_problems(project.corpus))
    assert [one.path for one in problems] == [path]


def test_releases_are_in_the_order_of_their_days(project: Project) -> None:
    names = [f"{NAME}.10", f"{NAME}.2", NAME, "2026-02-01"]
    for name in names:
        releases.keep(project.corpus, name)
    assert [path.stem for path in releases.kept(project.root)] == names[::-1]
