"""The ledger: every claim, its proof, its interpreters, and where they differ."""

from __future__ import annotations

import hashlib
import json
import re
from dataclasses import asdict, dataclass, field
from html import escape
from itertools import groupby
from typing import TYPE_CHECKING

from proven import pages
from proven.interpreters import VERSIONS, in_words

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from proven.corpus import Corpus
    from proven.pages import Page


@dataclass(frozen=True)
class Entry:
    """One claim.

    Attributes:
        claim: The sentence.
        pages: Where it is shown: paths below `docs/`, with the anchor of the proof.
        snippet: The proof, its path below `snippets/`; "" where it is unobservable.
        interpreters: Each interpreter that proved it, with its full version.
        groups: The interpreters grouped by equal output; several where they differ.
        outcomes: The digest of what each interpreter printed.
        date: The day of the recording.
        reason: Why it cannot be observed from Python, or "".
        source: What it rests on then, as Markdown.
    """

    claim: str
    pages: tuple[str, ...]
    snippet: str = ""
    interpreters: dict[str, str] | None = None
    groups: tuple[tuple[str, ...], ...] = ()
    outcomes: dict[str, str] = field(default_factory=dict)
    date: str = ""
    reason: str = ""
    source: str = ""

    @property
    def differs(self) -> bool:
        """Whether interpreters printed different things."""
        return len(self.groups) > 1


def entries(corpus: Corpus) -> list[Entry]:
    """Return all claims, in the order of the pages that show them."""
    listed: list[Entry] = []
    seen: set[str] = set()
    for page in _docs(corpus):
        for embed in page.embeds:
            snippet = corpus.snippets.get(embed.name)
            if not snippet or embed.name in seen:
                continue
            seen.add(embed.name)
            recorded = corpus.recording(snippet)
            listed.append(
                Entry(
                    claim=snippet.claim,
                    pages=tuple(
                        f"{_below_docs(shown, corpus)}#{pages.anchor(snippet.name)}"
                        for shown in corpus.shown_on[embed.name]
                    ),
                    snippet=snippet.name,
                    interpreters=dict(recorded.versions),
                    groups=tuple(names for names, _ in recorded.groups()),
                    outcomes={
                        name: hashlib.sha256(output.encode()).hexdigest()[:8]
                        for name, output in recorded.outputs.items()
                    },
                    date=recorded.date,
                )
            )
        listed += [
            Entry(
                claim=marked.claim,
                pages=(_below_docs(page, corpus),),
                reason=marked.reason,
                source=marked.source,
            )
            for marked in page.unobservables
        ]
    return listed


def _below_docs(page: Page, corpus: Corpus) -> str:
    return page.path.relative_to(corpus.root / "docs").as_posix()


def as_json(corpus: Corpus) -> str:
    """Return the ledger as JSON."""
    return json.dumps([asdict(entry) for entry in entries(corpus)], indent=1) + "\n"


def as_lines(corpus: Corpus, here: str) -> list[str]:
    """Return the ledger as lines of Markdown: a filter, and a table for each page.

    Args:
        corpus: The claims.
        here: The page that shows them, below `docs/`.
    """
    listed = entries(corpus)
    proved = [entry for entry in listed if entry.snippet]
    differ = sum(entry.differs for entry in proved)
    summary = (
        f"**{len(listed)} claims**: {len(proved)} executed, of which {differ} come out"
        f" differently on some interpreter, and {len(listed) - len(proved)} that cannot"
        " be observed from Python."
    )
    titles = {_below_docs(page, corpus): page.title for page in _docs(corpus)}
    by_page = {
        name: list(of)
        for name, of in groupby(listed, lambda one: one.pages[0].partition("#")[0])
    }
    chapters = {chapter_of(name, titles): "" for name in by_page}
    lines = [summary, "", _filter(list(chapters), len(listed)), ""]
    for name, of in by_page.items():
        rows = "".join(_row(entry, here) for entry in of)
        chapter = chapter_of(name, titles)
        table = (
            f'<table class="ledger" data-chapter="{chapter}"><thead><tr>'
            '<th scope="col">Claim</th><th scope="col">Outcome</th>'
            '<th scope="col">Recorded</th></tr></thead>'
            f"<tbody>{rows}</tbody></table>"
        )
        lines += [f"## {titles[name]}", "", table, ""]
    return lines


def _docs(corpus: Corpus) -> Iterator[Page]:
    docs = corpus.root / "docs"
    return (page for page in corpus.pages if page.path.is_relative_to(docs))


def chapter_of(name: str, titles: dict[str, str]) -> str:
    """Return what the chapter of a page is called: what its index is about."""
    folder = name.rpartition("/")[0]
    called = titles.get(f"{folder}/index.md", folder.capitalize() or "Other pages")
    return escape(called.partition(":")[0])


def _filter(chapters: list[str], total: int) -> str:
    """Return the form that a script filters by; without one, a style hides it."""

    def choice(label: str, name: str, options: Iterable[tuple[str, str]]) -> str:
        told = "".join(
            f'<option value="{value}">{text}</option>' for value, text in options
        )
        return f'<label>{label} <select name="{name}">{told}</select></label>'

    outcomes = [
        ("", "any"),
        ("same", "the same everywhere"),
        ("differs", "differs"),
        ("unobservable", "not observable"),
    ]
    return (
        '<form class="ledger-filter" aria-label="Filter the claims">'
        '<label>Words <input type="search" name="words" autocomplete="off"></label>'
        + choice("Chapter", "chapter", [("", "any"), *((one, one) for one in chapters)])
        + choice("Ran on", "on", [("", "any"), *((one, one) for one in VERSIONS)])
        + choice("Outcome", "outcome", outcomes)
        + f"<output>{total} of {total} claims</output></form>"
    )


def _row(entry: Entry, here: str) -> str:
    address = pages.address(entry.pages[0], here)
    claim = f'<td><a href="{address}">{claim_as_html(entry.claim)}</a></td>'
    if not entry.snippet:
        return (
            f'<tr data-outcome="unobservable">{claim}<td>Not observable from Python:'
            f" {_inline(entry.reason)} {_inline(entry.source)}</td><td></td></tr>"
        )
    names = list(entry.interpreters or {})
    outcome, kind = f"the same on {in_words(names)}", ""
    if entry.differs:
        apart = "; ".join(in_words(group) for group in entry.groups)
        outcome = f"<strong>differs</strong>: {apart}"
        kind = ' data-outcome="differs"'
    if len(names) < len(VERSIONS):
        kind += f' data-on="{" ".join(names)}"'
    return f"<tr{kind}>{claim}<td>{outcome}</td><td>{entry.date}</td></tr>"


def claim_as_html(claim: str) -> str:
    """Return a claim as HTML: its backticks become code, and nothing else changes."""
    return re.sub(r"`([^`]+)`", r"<code>\1</code>", escape(claim, quote=False))


_LINK = re.compile(r"\[([^\]]+)\]\((https?://[^)\s]+)\)")
_BARE_LINK = re.compile(r"&lt;(https?://[^&\s]+)&gt;")


def _inline(text: str) -> str:
    """Return a reason or a source as HTML: code and links, and nothing else."""
    linked = _LINK.sub(r'<a href="\2">\1</a>', claim_as_html(text))
    return _BARE_LINK.sub(r'<a href="\1">\1</a>', linked)
