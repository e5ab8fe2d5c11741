"""The ledger: every claim, its proof, its interpreters, and where they differ."""

from __future__ import annotations

import json
import re
from dataclasses import asdict, dataclass
from html import escape
from typing import TYPE_CHECKING

from proven import pages
from proven.interpreters import in_words

if TYPE_CHECKING:
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
        date: The day of the recording.
        reason: Why it cannot be observed from Python, or "".
        source: What it rests on then, as Markdown.
    """

    claim: str
    pages: tuple[str, ...]
    snippet: str = ""
    interpreters: dict[str, str] | None = None
    groups: tuple[tuple[str, ...], ...] = ()
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
    for page in corpus.pages:
        if not page.path.is_relative_to(corpus.root / "docs"):
            continue
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


def as_markdown(corpus: Corpus) -> str:
    """Return the ledger as Markdown, one table for each page."""
    listed = entries(corpus)
    proved = [entry for entry in listed if entry.snippet]
    differ = sum(entry.differs for entry in proved)
    summary = (
        f"**{len(listed)} claims**: {len(proved)} executed, of which {differ} come out"
        f" differently on some interpreter, and {len(listed) - len(proved)} that cannot"
        " be observed from Python."
    )
    lines = [summary]
    shown = ""
    for entry in listed:
        page, _, anchor = entry.pages[0].partition("#")
        if page != shown:
            shown = page
            title = next(
                p.title for p in corpus.pages if p.path == corpus.root / "docs" / page
            )
            lines += ["", f"## {title}", "", "| claim | proof |", "| --- | --- |"]
        lines.append(f"| {_claim(entry.claim)} | {_proof(entry, page, anchor)} |")
    return "\n".join(lines) + "\n"


def _proof(entry: Entry, page: str, anchor: str) -> str:
    if not entry.snippet:
        return (
            f"Not observable from Python: {_cell(entry.reason)} {_cell(entry.source)}"
        )
    name = entry.snippet.rpartition("/")[2]
    on = in_words(list(entry.interpreters or {}))
    if entry.differs:
        apart = "; ".join(in_words(group) for group in entry.groups)
        on = f"{on}, **differs**: {apart}"
    return f"[{name}]({page}#{anchor}) on {on}, {entry.date}"


def claim_as_html(claim: str) -> str:
    """Return a claim as HTML: its backticks become code, and nothing else changes."""
    return re.sub(r"`([^`]+)`", r"<code>\1</code>", escape(claim, quote=False))


# What Markdown would take for markup, inside a cell of a table.
_MARKUP = str.maketrans({char: f"&#{ord(char)};" for char in "|_*[]\\~^"})


def _claim(claim: str) -> str:
    return claim_as_html(claim).translate(_MARKUP)


def _cell(text: str) -> str:
    return text.replace("|", "\\|")
