"""What changed between two interpreters is told by the recordings that differ."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from markdown import markdown
from project import PAGE, SNIPPET, Project, make, remember

from proven import changes
from proven.interpreters import VERSIONS
from proven.render import makeExtension

if TYPE_CHECKING:
    from pathlib import Path

    from proven.interpreters import Interpreter


@pytest.fixture
def project(tmp_path: Path, found: dict[str, Interpreter]) -> Project:
    return make(tmp_path, found)


def test_recordings_that_agree_are_no_change(project: Project) -> None:
    assert changes.between(project.corpus, "3.11", "3.15") == ([], 1)


def test_difference_has_the_lines_of_both(project: Project) -> None:
    outputs = dict.fromkeys(VERSIONS, "same\nold\n") | {"3.14t": "same\nnew\n"}
    remember(project, outputs)
    assert changes.between(project.corpus, "3.11", "3.14") == ([], 1)
    (change,), both = changes.between(project.corpus, "3.14", "3.14t")
    assert change.difference[1:] == [" same", "-old", "+new"]
    assert change.page.path == project.root / PAGE
    assert both == 1


def test_snippet_that_runs_on_one_of_them_is_not_counted(project: Project) -> None:
    project.replace(
        SNIPPET,
        '"""A list',
        '# /// script\n# requires-python = ">=3.14"\n# ///\n"""A list',
    )
    later = dict.fromkeys(("3.14", "3.14t", "3.15"), "length = 2\n")
    remember(project, later)
    assert changes.between(project.corpus, "3.13", "3.14") == ([], 0)
    assert changes.between(project.corpus, "3.14", "3.15") == ([], 1)


def test_page_shows_the_claim_its_proof_and_the_difference(project: Project) -> None:
    outputs = dict.fromkeys(VERSIONS, "old\n\nend\n") | {"3.15": "new <b>\n\nend\n"}
    remember(project, outputs)
    extension = makeExtension(root=str(project.root))
    html = markdown("# Changes\n\n@changes(3.14, 3.15)\n", extensions=[extension])
    assert "<strong>1 of 1 snippets</strong>" in html
    assert "<h2>Lists</h2>" in html
    assert "<summary>A list of two items has the length two.</summary>" in html
    assert 'href="../../ch01/lists/#proof-length"' in html
    assert "new &lt;b&gt;" in html
    assert html.count("<details") == html.count("</details>") == 1
