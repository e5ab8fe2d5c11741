"""The corpus: every snippet on every interpreter that is here, and the rules for it."""

from __future__ import annotations

import os
from functools import cache
from typing import TYPE_CHECKING

import pytest
from conftest import ROOT

from proven import check, corpus, selection, typecheck
from proven.interpreters import VERSIONS

if TYPE_CHECKING:
    from concurrent.futures import Executor

    from proven.corpus import Corpus
    from proven.interpreters import Interpreter


@cache
def loaded() -> Corpus:
    return corpus.load(ROOT)


@cache
def proved() -> check.Checked:
    return check.Checked(ROOT)


def cases() -> list[tuple[str, str]]:
    """Return all cases, or those of what has changed since a commit."""
    since = os.environ.get("PROVEN_SINCE")
    snippets = loaded().snippets.values()
    return [
        (snippet.name, version)
        for snippet in (selection.touched_since(loaded(), since) if since else snippets)
        for version in snippet.interpreters
    ]


@pytest.mark.parametrize(("name", "version"), cases())
def test_snippet(
    name: str, version: str, found: dict[str, Interpreter], pool: Executor
) -> None:
    if version not in found:
        pytest.skip(f"no CPython {version} here: uv python install {version}")
    snippet = loaded().snippets[name]
    if snippet.lacking:
        pytest.skip(f"this machine lacks {', '.join(snippet.lacking)}")
    case = check.Case(snippet, found[version])
    timed = "PROVEN_DURATIONS" in os.environ
    if not timed and proved().key(case, loaded()) in proved():
        return  # by `proven check`, in this work tree, and nothing changed since
    ((_, outcome),) = check.run_all([case], ROOT, pool)
    problem = check.judge(case, outcome, loaded())
    if problem:
        pytest.fail(problem.render(ROOT), pytrace=False)


def test_rules_of_the_corpus() -> None:
    problems = list(corpus.static_problems(loaded()))
    if problems:
        pytest.fail("\n\n".join(p.render(ROOT) for p in problems), pytrace=False)


def test_types_of_the_snippets() -> None:
    problems = typecheck.problems(list(loaded().snippets.values()), ROOT)
    if problems:
        pytest.fail("\n\n".join(p.render(ROOT) for p in problems), pytrace=False)


def test_every_interpreter_has_snippets() -> None:
    snippets = loaded().snippets.values()
    covered = {version for one in snippets for version in one.interpreters}
    assert covered == set(VERSIONS)
