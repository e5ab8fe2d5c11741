"""What the home page says about the corpus is counted, and follows it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import measured
import pytest
from html_page import parse
from markdown import markdown
from project import PAGE, Project, make, remember

from proven import bench, figures
from proven.interpreters import VERSIONS
from proven.render import makeExtension

if TYPE_CHECKING:
    from pathlib import Path

    from proven.interpreters import Interpreter

UNOBSERVABLE = """
!!! unobservable "The list was made by hand."
    Reason: nothing of that is left.

    Source: [a book](https://example.org/book)
"""
MACHINE = {
    "cpu": "a cpu",
    "system": "Linux",
    "kind": "GIL, no JIT",
    "compiler": "GCC 12.2.0",
    "pgo": True,
}


@pytest.fixture
def project(tmp_path: Path, found: dict[str, Interpreter]) -> Project:
    return make(tmp_path, found)


def shown(project: Project, listing: str) -> str:
    """Return the text of a listing as a page shows it."""
    ours = makeExtension(root=str(project.root))
    html = markdown(f"# A\n\n{listing}\n", extensions=["md_in_html", "tables", ours])
    return " ".join(parse(html).text.split())


def test_one_claim_that_all_interpreters_agree_on(project: Project) -> None:
    of = figures.count(project.corpus)
    assert (of.claims, of.runs, of.interpreters) == (1, len(VERSIONS), len(VERSIONS))
    assert (of.differing, of.benchmarks, of.unobservable) == (0, 0, 0)
    assert of.newest == project.corpus.recording(project.snippet).date


def test_figures_follow_the_corpus(project: Project) -> None:
    remember(project, {"3.15": "length = 3\n"})
    measured.add(project, "at_least = 20")
    project.write(PAGE, (project.root / PAGE).read_text() + UNOBSERVABLE)
    of = figures.count(project.corpus)
    assert (of.claims, of.differing, of.benchmarks, of.unobservable) == (2, 1, 1, 1)
    # The benchmark is not recorded yet, so nothing was run of it.
    assert of.runs == len(VERSIONS)


def test_snippet_that_no_page_shows_is_no_claim(project: Project) -> None:
    project.write("snippets/ch01/lists/other.py", '"""Another."""\n\nassert [0]\n')
    assert figures.count(project.corpus).claims == 1


def test_corpus_without_a_recording_has_no_date(project: Project) -> None:
    for path in (project.root / "snippets").rglob("recordings.json"):
        path.unlink()
    of = figures.count(project.corpus)
    assert (of.claims, of.runs, of.interpreters, of.newest) == (1, 0, 0, "")


def test_page_shows_the_figures(project: Project) -> None:
    remember(project, {"3.15": "length = 3\n"})
    text = shown(project, "@figures")
    date = project.corpus.recording(project.snippet).date
    assert "1 claims, each with a program that can fail" in text
    assert f"6 recorded runs on {len(VERSIONS)} interpreters" in text
    assert f"{date} is the day of the newest recording" in text


def test_page_shows_what_each_interpreter_was(project: Project) -> None:
    snippet = measured.add(project, "at_least = 20")
    result = measured.result(snippet, measured.estimated(180, 200))
    bench.publish(snippet, {"3.14": replace(result, machine=MACHINE)})
    text = shown(project, "@builds")
    version = project.corpus.recording(project.snippet).versions["3.14"]
    build = "GIL, no JIT; GCC 12.2.0, with --enable-optimizations; Linux, a cpu"
    assert f"3.14 {version} 1 {build}" in text
    away = project.corpus.recording(project.snippet).versions["3.11"]
    assert f"3.11 {away} 1 –" in text


def test_builds_that_differ_all_stand_there(project: Project) -> None:
    snippet = measured.add(project, "at_least = 20")
    result = measured.result(snippet, measured.estimated(180, 200))
    for pgo in (True, False):
        machine = {**MACHINE, "pgo": pgo}
        other = measured.write(
            project,
            measured.RATIO + "at_least = 20",
            measured.BODY.replace("A search", f"A search {pgo}"),
            f"snippets/ch01/lists/search_{str(pgo).lower()}.py",
        )
        bench.publish(other, {"3.14": replace(result, machine=machine)})
    text = shown(project, "@builds")
    assert text.index("GCC 12.2.0, with --enable") < text.index("GCC 12.2.0, without")
