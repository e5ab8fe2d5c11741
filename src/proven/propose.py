"""Record what a contributor could not, and hand it over as a patch and as a summary.

Who edits on GitHub has no interpreters, and who has one lacks five. CI records what is
missing, attaches it as a patch that `git apply` takes, and shows what each interpreter
printed. It writes nothing to the repository.
"""

from __future__ import annotations

import re
import tempfile
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from proven import git, recording
from proven.interpreters import in_words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from proven.corpus import Corpus
    from proven.problems import Problem
    from proven.snippet import Snippet

# GitHub shows at most 1 MiB of a summary, and nobody reads that much.
_MOST_LINES = 60
_MOST_SNIPPETS = 50
# What `proven record` writes; the snippet itself is the contributor's.
_RECORDED = ("snippets/**/*.out", "snippets/**/recordings.json")


def unrecorded(corpus: Corpus) -> list[Snippet]:
    """Return the snippets whose recording is missing, in part or in whole, or stale."""
    return [
        snippet
        for snippet in corpus.snippets.values()
        if list(recording.problems(snippet, corpus.recording(snippet), corpus.root))
    ]


def patch(root: Path) -> str:
    """Return what differs between the last commit and the recordings, for `git apply`.

    Raises:
        ProblemError: The folder is no git repository with a commit.
    """
    with tempfile.TemporaryDirectory() as folder:
        ask = partial(
            git.ask,
            root,
            wanted="how the recordings differ from the last commit",
            index=Path(folder) / "index",
        )
        ask("read-tree", "HEAD")
        ask("add", "--all", "--", *(f":(glob){pattern}" for pattern in _RECORDED))
        return ask("diff", "--cached", "--binary", "--no-color", "HEAD")


def summary(corpus: Corpus, snippets: list[Snippet], problems: list[Problem]) -> str:
    """Return Markdown that shows what each interpreter printed.

    Args:
        corpus: The recordings as they are now.
        snippets: Those that were recorded.
        problems: Why some could not be.
    """
    if not snippets:
        return "Every snippet is recorded on every interpreter.\n"
    lines = ["## What the interpreters printed", ""]
    for snippet in snippets[:_MOST_SNIPPETS]:
        lines += [f"### {snippet.claim}", "", f"`snippets/{snippet.name}`", ""]
        for names, output in corpus.recording(snippet).groups():
            lines += [f"**{in_words(names)}**", "", *_fenced(output), ""]
    left = len(snippets) - _MOST_SNIPPETS
    if left > 0:
        lines += [f"… and {left} snippets more.", ""]
    if problems:
        lines += ["## What is wrong", ""]
        for problem in problems:
            lines += [*_fenced(problem.render(corpus.root)), ""]
    lines += [
        (
            "The recordings are attached as `recordings.patch`:"
            " `git apply recordings.patch` writes them beside the snippets."
        ),
        "",
    ]
    return "\n".join(lines)


def _fenced(text: str) -> Iterator[str]:
    """Yield a fence that nothing in the text can close."""
    longest = max((len(run) for run in re.findall("`+", text)), default=0)
    fence = "`" * max(3, longest + 1)
    shown = text.splitlines()
    yield f"{fence}text"
    yield from shown[:_MOST_LINES] or ["(nothing)"]
    if len(shown) > _MOST_LINES:
        yield f"… {len(shown) - _MOST_LINES} lines more"
    yield fence
