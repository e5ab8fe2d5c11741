"""The ledger: every claim, its proof, its interpreters, and where they differ."""

from __future__ import annotations

import hashlib
import json
import re
from dataclasses import asdict, dataclass, field
from html import escape
from itertools import groupby
from typing import TYPE_CHECKING

from proven import pages, parts
from proven.interpreters import VERSIONS, in_words

if TYPE_CHECKING:
    from collections.abc import Iterable

    from proven.corpus import Corpus


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
    def page(self) -> str:
        """The first page that shows it, below `docs/`."""
        return self.pages[0].partition("#")[0]

    @property
    def differs(self) -> bool:
        """Whether interpreters printed different things."""
        return len(self.groups) > 1


def entries(corpus: Corpus) -> list[Entry]:
    """Return all claims, in the order of the pages that show them."""
    listed: list[Entry] = []
    seen: set[str] = set()
    for page in corpus.docs.values():
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
                        f"{corpus.below_docs(shown)}#{pages.anchor(snippet.name)}"
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
                pages=(corpus.below_docs(page),),
                reason=marked.reason,
                source=marked.source,
            )
            for marked in page.unobservables
        ]
    return listed


def by_chapter(corpus: Corpus) -> dict[str, list[Entry]]:
    """Return all claims by the chapters of the pages that show them first."""
    known = parts.chapters(corpus)
    grouped: dict[str, list[Entry]] = {}
    for entry in entries(corpus):
        grouped.setdefault(parts.chapter_of(entry.page, known), []).append(entry)
    return grouped


def as_json(corpus: Corpus) -> str:
    """Return the ledger as JSON."""
    return json.dumps([asdict(entry) for entry in entries(corpus)], indent=1) + "\n"


def as_lines(corpus: Corpus, part: str) -> list[str]:
    """Return the ledger as Markdown: its front page, or one of its parts.

    Args:
        corpus: The claims.
        part: The chapter whose claims are listed, or "" for the front page.
    """
    grouped = by_chapter(corpus)
    here = parts.page_of(corpus, "ledger", part)
    if not part:
        # The script fetches the parts where a reader filters all of them.
        chapters = [
            f'<option data-part="{pages.address(one.page, here)}">'
            f"{escape(one.title)}</option>"
            for one in parts.of(corpus, "ledger")
        ]
        total = sum(map(len, grouped.values()))
        return [*parts.boxed(front(corpus)), _filter(total, chapters), ""]
    listed = grouped.get(part, [])
    lines = [summary(listed), "", _filter(len(listed)), ""]
    for name, shown in groupby(listed, lambda entry: entry.page):
        rows = "".join(_row(entry, here) for entry in shown)
        table = (
            '<table class="ledger"><thead><tr>'
            '<th scope="col">Claim</th><th scope="col">Outcome</th>'
            '<th scope="col">Recorded</th></tr></thead>'
            f"<tbody>{rows}</tbody></table>"
        )
        lines += [f"## {corpus.docs[name].title}", "", table, ""]
    return lines


def summary(listed: list[Entry]) -> str:
    """Return in a sentence how many claims there are, as Markdown."""
    total, proved, differ, unobservable = _counted(listed)
    return (
        f"**{total:,} claims**: {proved:,} executed, of which {differ:,} come out"
        f" differently on some interpreter, and {unobservable:,} that cannot be"
        " observed from Python."
    )


def front(corpus: Corpus) -> list[str]:
    """Return what the front page says, as Markdown: a sum, and a row for each part."""
    grouped = by_chapter(corpus)
    rows = {chapter: _counted(listed) for chapter, listed in grouped.items()}
    columns = ("claims", "executed", "differ", "not observable")
    listed = [entry for of_one in grouped.values() for entry in of_one]
    return [summary(listed), *parts.table(corpus, "ledger", columns, rows)]


def _counted(listed: list[Entry]) -> list[int]:
    proved = [entry for entry in listed if entry.snippet]
    differ = sum(entry.differs for entry in proved)
    return [len(listed), len(proved), differ, len(listed) - len(proved)]


def _filter(total: int, chapters: Iterable[str] = ()) -> str:
    """Return the form that a script filters by; without one, a style hides it.

    Args:
        total: How many claims are filtered.
        chapters: Options of a choice between chapters.
    """
    outcomes = {
        "same": "the same everywhere",
        "differs": "differs",
        "unobservable": "not observable",
    }
    versions = (f"<option>{name}</option>" for name in VERSIONS)
    told = (f'<option value="{one}">{text}</option>' for one, text in outcomes.items())
    return (
        '<form class="ledger-filter" aria-label="Filter the claims">'
        '<label>Words <input type="search" name="words" autocomplete="off"></label>'
        + (_choice("Chapter", "chapter", chapters) if chapters else "")
        + _choice("Ran on", "on", versions)
        + _choice("Outcome", "outcome", told)
        + f"<output>{total} of {total} claims</output></form>"
    )


def _choice(label: str, name: str, options: Iterable[str]) -> str:
    told = "".join(options)
    return (
        f'<label>{label} <select name="{name}"><option value="">any</option>{told}'
        "</select></label>"
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
