"""What changed between two interpreters: the recordings that differ, as differences."""

from __future__ import annotations

from dataclasses import dataclass
from difflib import unified_diff
from typing import TYPE_CHECKING

from proven import pages
from proven.ledger import claim_as_html

if TYPE_CHECKING:
    from proven.corpus import Corpus
    from proven.highlight import Highlighter
    from proven.pages import Page
    from proven.snippet import Snippet

# A difference of whole listings is read on the page itself, where both stand.
_MOST_LINES = 40


@dataclass(frozen=True)
class Change:
    """A snippet that prints something else on one interpreter than on another.

    Attributes:
        snippet: The snippet.
        page: The first page that shows it.
        difference: The lines of a unified difference, without its header.
    """

    snippet: Snippet
    page: Page
    difference: list[str]


def between(corpus: Corpus, old: str, new: str) -> tuple[list[Change], int]:
    """Return what differs between two interpreters, and how many snippets ran on both.

    Args:
        corpus: The recordings.
        old: The interpreter whose lines are taken away, such as "3.13".
        new: The interpreter whose lines are added, such as "3.14t".
    """
    found, both = [], 0
    for page in corpus.pages:
        for embed in page.embeds:
            snippet = corpus.snippets.get(embed.name)
            if not snippet or corpus.shown_on[embed.name][0] is not page:
                continue
            outputs = corpus.recording(snippet).outputs
            if old not in outputs or new not in outputs:
                continue
            both += 1
            if outputs[old] != outputs[new]:
                before, after = (outputs[name].splitlines() for name in (old, new))
                lines = list(unified_diff(before, after, lineterm="", n=1))[2:]
                found.append(Change(snippet, page, lines))
    return found, both


def as_lines(corpus: Corpus, old: str, new: str, highlighter: Highlighter) -> list[str]:
    """Return the changes as lines of Markdown, a section for each page.

    Args:
        corpus: The recordings.
        old: The earlier interpreter.
        new: The later one.
        highlighter: Colours the differences.
    """
    found, both = between(corpus, old, new)
    summary = (
        f"**{len(found)} of {both} snippets** that run on both print something else on"
        f" {new} than on {old}. A line with `-` was printed by {old}, one with `+` by"
        f" {new}."
    )
    lines = [summary]
    shown: Page | None = None
    for change in found:
        if change.page is not shown:
            shown = change.page
            lines += ["", f"## {shown.title}", ""]
        below = corpus.below_docs(change.page)
        address = f"../../{below.removesuffix('.md').removesuffix('index')}/"
        anchor = pages.anchor(change.snippet.name)
        lines += ["", _details(change, f"{address}#{anchor}", highlighter), ""]
    return lines


def _details(change: Change, address: str, highlighter: Highlighter) -> str:
    text = "\n".join(change.difference[:_MOST_LINES]) + "\n"
    left = len(change.difference) - _MOST_LINES
    if left > 0:
        text += f"({left} more lines)\n"
    block = highlighter.block(text, "diff", copy=False)
    # In one line, so that Markdown takes it for one block of HTML.
    block = block.replace("\n", "&#10;")
    return (
        f'<details class="change"><summary>{claim_as_html(change.snippet.claim)}'
        f'</summary><p><a href="{address}">The proof</a></p>{block}</details>'
    )
