"""The parts of a listing that is too long for one page: a page for each chapter.

`@ledger` stands on the front page, which counts and leads to the parts;
`@ledger(ch11-internals)` lists what the pages of that chapter show, and
`@ledger(elsewhere)` what stands on pages of no chapter. A chapter is a folder of
`docs/` with a landing page. `@benchmarks` has such parts, too.
"""

from __future__ import annotations

import posixpath
from dataclasses import dataclass
from typing import TYPE_CHECKING

from proven.problems import Problem

if TYPE_CHECKING:
    from collections.abc import Iterator

    from proven.corpus import Corpus
    from proven.pages import Listing, Page

ELSEWHERE = "elsewhere"
_IN_PARTS = ("ledger", "benchmarks")


@dataclass(frozen=True)
class Part:
    """What is listed of one chapter.

    Attributes:
        chapter: The chapter's folder, or `ELSEWHERE`.
        title: What the chapter is called.
        page: The page that lists it, below `docs/`.
    """

    chapter: str
    title: str
    page: str


def chapters(corpus: Corpus) -> dict[str, str]:
    """Return what each chapter is called, by its folder: what its index is about."""
    titles = {
        folder: page.title.partition(":")[0]
        for name, page in corpus.docs.items()
        for folder, _, file in [name.rpartition("/")]
        if folder and file == "index.md"
    }
    return {**titles, ELSEWHERE: "Other pages"}


def chapter_of(name: str, known: dict[str, str]) -> str:
    """Return the chapter of a page: its folder, or `ELSEWHERE`.

    Args:
        name: The page's path below `docs/`; an anchor may follow.
        known: All chapters.
    """
    folder = name.partition("/")[0]
    return folder if folder in known else ELSEWHERE


def of(corpus: Corpus, listing: str) -> list[Part]:
    """Return the parts of a listing, in the order of the chapters.

    Args:
        corpus: The pages.
        listing: "ledger" or "benchmarks".
    """
    titles = chapters(corpus)
    pages = {one.part: name for name, one in _places(corpus, listing)}
    return [
        Part(chapter, title, pages[chapter])
        for chapter, title in titles.items()
        if chapter in pages
    ]


def page_of(corpus: Corpus, listing: str, part: str = "") -> str:
    """Return the page that a listing stands on, below `docs/`.

    Text that is on no page is taken for a page that lies in `docs/` itself.
    """
    places = _places(corpus, listing)
    return next((name for name, one in places if one.part == part), f"{listing}.md")


def table(
    corpus: Corpus, listing: str, columns: tuple[str, ...], rows: dict[str, list[int]]
) -> list[str]:
    """Return the table of the front page as Markdown: a row for each part.

    Args:
        corpus: The pages.
        listing: "ledger" or "benchmarks".
        columns: What is counted.
        rows: How many there are of each, by chapter.
    """
    folder = posixpath.dirname(page_of(corpus, listing)) or "."
    lines = [f"| chapter | {' | '.join(columns)} |"]
    lines.append(f"|{' --- |' * (len(columns) + 1)}")
    for part in of(corpus, listing):
        counted = rows.get(part.chapter, [0] * len(columns))
        link = f"[{part.title}]({posixpath.relpath(part.page, folder)})"
        lines.append(f"| {link} | {' | '.join(f'{n:,}' for n in counted)} |")
    return ["", *lines, ""]


def boxed(lines: list[str]) -> list[str]:
    """Return Markdown in a box whose style sets figures to the right.

    Markdown's own alignment becomes a style attribute, which the policy forbids.
    """
    return ["", '<div class="parts" markdown>', "", *lines, "", "</div>", ""]


def problems(corpus: Corpus) -> Iterator[Problem]:
    """Yield chapters that are in no part of a listing, and parts of no use."""
    for listing in _IN_PARTS:
        places = _places(corpus, listing)
        front = next((name for name, one in places if not one.part), None)
        if front is not None:
            needed = _needed(corpus, listing)
            yield from _forgotten(corpus, listing, front, needed)
            yield from _needless(corpus, listing, needed)


def _forgotten(
    corpus: Corpus, listing: str, front: str, needed: dict[str, Page]
) -> Iterator[Problem]:
    listed = {one.part for _, one in _places(corpus, listing)}
    folder = posixpath.dirname(f"docs/{front}")
    for chapter, page in needed.items():
        if chapter not in listed:
            yield Problem(
                path=page.path,
                what=f"what the page shows is in no part of the {listing}",
                expected=f"a page with the line @{listing}({chapter})",
                came=", ".join(f"@{listing}({one})" for one in sorted(listed) if one)
                or "no part at all",
                mend=f"write such a page in {folder}/, and name it in mkdocs.yml",
            )


def _needless(
    corpus: Corpus, listing: str, needed: dict[str, Page]
) -> Iterator[Problem]:
    seen: dict[str, str] = {}
    for name, one in _places(corpus, listing):
        first = seen.setdefault(one.part, name)
        came = f"@{listing}({one.part})" if one.part else f"@{listing}"
        if first != name:
            yield Problem(
                path=corpus.docs[name].path,
                line=one.line,
                what=f"{first} lists the same",
                expected="one page for each part",
                came=came,
                mend="take out one of the two lines",
            )
        elif one.part and one.part not in needed:
            known = ", ".join(f"@{listing}({chapter})" for chapter in needed)
            yield Problem(
                path=corpus.docs[name].path,
                line=one.line,
                what="no page shows what this part would list",
                expected=f"one of: {known or 'no parts, since nothing is shown'}",
                came=came,
                mend="mend the name, or delete the page",
            )


def _places(corpus: Corpus, listing: str) -> list[tuple[str, Listing]]:
    """Return each line of a listing with the page that it stands on."""
    return [
        (name, one)
        for name, page in corpus.docs.items()
        for one in page.listings
        if one.name == listing
    ]


def _needed(corpus: Corpus, listing: str) -> dict[str, Page]:
    """Return each chapter that has something to list, with the first page that has."""
    known = chapters(corpus)
    needed: dict[str, Page] = {}
    for name, page in corpus.docs.items():
        if _shows(page, corpus, listing):
            needed.setdefault(chapter_of(name, known), page)
    return needed


def _shows(page: Page, corpus: Corpus, listing: str) -> bool:
    """Whether a page is the first one that shows something of what is listed."""
    first = [
        corpus.snippets[embed.name]
        for embed in page.embeds
        if embed.name in corpus.snippets and corpus.shown_on[embed.name][0] is page
    ]
    if listing == "benchmarks":
        return any(snippet.benchmark for snippet in first)
    return bool(first or page.unobservables)
