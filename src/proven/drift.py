"""What newer releases of Python change: claims held against what is recorded."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from proven import check
from proven.interpreters import VERSIONS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from proven.corpus import Corpus
    from proven.interpreters import Interpreter
    from proven.problems import Problem
    from proven.snippet import Snippet


@dataclass(frozen=True)
class Drift:
    """A claim that comes out differently than it was recorded.

    Attributes:
        snippet: Its proof.
        version: The full version of the interpreter that it was held against.
        recorded: The version that it was recorded on.
        problem: What is different.
    """

    snippet: Snippet
    version: str
    recorded: str
    problem: Problem


def cases(
    corpus: Corpus, found: dict[str, Interpreter], coming: list[Interpreter]
) -> list[check.Case]:
    """Return each snippet on each interpreter, and on what comes after the newest.

    Args:
        corpus: The snippets.
        found: The interpreters that recordings are made on, in their newest release.
        coming: Interpreters of a version that nothing is recorded on. They are held
            against the newest that is; packages are seldom there for them yet, so
            what needs one is left out.
    """
    snippets = list(corpus.snippets.values())
    wanted = list(check.cases(snippets, found))
    alone = [snippet for snippet in snippets if not snippet.dependencies]
    for one in coming:
        stands_for = {VERSIONS[-1]: replace(one, name=VERSIONS[-1])}
        newest = [s for s in alone if VERSIONS[-1] in s.interpreters]
        wanted += check.cases(newest, stands_for)
    return wanted


def find(corpus: Corpus, wanted: list[check.Case]) -> Iterator[Drift]:
    """Run cases, and yield what comes out differently."""
    for case, outcome in check.run_all(wanted, corpus.root):
        problem = check.judge(case, outcome, corpus)
        if problem:
            name = case.interpreter.name
            recorded = corpus.recording(case.snippet).versions.get(name, "nothing")
            yield Drift(case.snippet, case.interpreter.exact, recorded, problem)


def as_markdown(found: list[Drift], corpus: Corpus, source: str) -> str:
    """Return the text of an issue that lists the claims; "" where none has changed.

    Args:
        found: What has changed.
        corpus: The recordings.
        source: Where files are shown, such as "https://…/blob/main".
    """
    if not found:
        return ""
    lines = [
        (
            "A newer release of Python prints something else than is recorded, or"
            " refutes a claim. Record it anew where it still holds, or mend it."
        ),
        "",
    ]
    versions = sorted({one.version for one in found})
    for version in versions:
        here = [one for one in found if one.version == version]
        lines += [f"## CPython {version}: {len(here)} of the claims", ""]
        for one in here:
            path = f"snippets/{one.snippet.name}"
            lines += [
                (
                    f"- [ ] {one.snippet.claim} [{path}]({source}/{path}),"
                    f" recorded on {one.recorded}"
                ),
                "",
                *(
                    f"      {line}"
                    for line in one.problem.render(corpus.root).split("\n")
                ),
                "",
            ]
    return "\n".join(lines)
