"""What a page rests on, declared in its front matter, and where it leads to.

    rests_on:
      - ch11-internals/gil.md

Only this direction is written down; the other is its inverse, so that the two cannot
disagree. What rests on itself, around any number of corners, cannot be read first.
"""

from __future__ import annotations

import posixpath
import re
import xml.etree.ElementTree as ET
from dataclasses import dataclass
from graphlib import CycleError, TopologicalSorter
from typing import TYPE_CHECKING

from proven.problems import Problem

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from proven.corpus import Corpus
    from proven.pages import Page

_KEY = "rests_on:"
_ITEM = re.compile(r"\s+-\s+(?P<name>[\w./-]+\.md)\s*")


@dataclass(frozen=True)
class Foundation:
    """A page that another one rests on.

    Attributes:
        line: The line of the front matter that names it.
        name: Its path below `docs/`.
    """

    line: int
    name: str


def foundations(page: Page) -> list[Foundation]:
    """Return what a page declares to rest on, in its order."""
    return [
        Foundation(line, found["name"])
        for line, text in _declared(page)
        if (found := _ITEM.fullmatch(text))
    ]


def _declared(page: Page) -> Iterator[tuple[int, str]]:
    """Yield the lines below `rests_on:`, and that line too if it is no plain key."""
    inside = False
    for line, text in enumerate(page.front, start=1):
        if text.startswith(_KEY):
            inside = True
            if text.strip() != _KEY:
                yield line, text
        elif not text.startswith((" ", "- ")):
            inside = False
        elif inside:
            yield line, text


def named(corpus: Corpus) -> dict[str, Page]:
    """Return the pages by their paths below `docs/`."""
    docs = corpus.root / "docs"
    return {
        page.path.relative_to(docs).as_posix(): page
        for page in corpus.pages
        if page.path.is_relative_to(docs)
    }


def problems(corpus: Corpus) -> Iterator[Problem]:
    """Yield what is wrong with the pages that pages rest on."""
    known = named(corpus)
    for page in known.values():
        for line, text in _declared(page):
            found = _ITEM.fullmatch(text)
            if not found or found["name"] not in known:
                yield Problem(
                    path=page.path,
                    line=line,
                    what="the page rests on a page that is not there"
                    if found
                    else "a line of rests_on is malformed",
                    expected="'  - ' and a path below docs/, such as"
                    " ch11-internals/gil.md",
                    came=text.strip(),
                    mend="mend the path, or take the line out",
                )
    try:
        TopologicalSorter(graph(known)).prepare()
    except CycleError as error:
        # Each is one that the next rests on, and the last is the first again.
        first, second, *_ = cycle = error.args[1]
        line = next(o.line for o in foundations(known[second]) if o.name == first)
        yield Problem(
            path=known[second].path,
            line=line,
            what="the page rests on itself, by way of others",
            expected="pages that can be read in some order",
            came=", on which rests ".join(cycle),
            mend="take out the weakest of these lines",
        )


def graph(known: dict[str, Page]) -> dict[str, list[str]]:
    """Return, for each page by its path, the paths of those that it rests on."""
    return {
        name: [one.name for one in foundations(page)] for name, page in known.items()
    }


def as_element(
    name: str, known: dict[str, Page], rests: dict[str, list[str]]
) -> ET.Element | None:
    """Return the links from a page to its neighbours, or None where it has none.

    Args:
        name: The page's path below `docs/`.
        known: All pages by their paths.
        rests: What each rests on, from `graph`.
    """
    after = [other for other, before in rests.items() if name in before]
    nav = ET.Element("nav", {"class": "related", "aria-label": "Related pages"})
    for label, names in (("Rests on", rests[name]), ("Leads to", after)):
        if names:
            ET.SubElement(nav, "p").text = label
            nav.append(_links(names, name, known))
    return nav if len(nav) else None


def _links(names: Iterable[str], here: str, known: dict[str, Page]) -> ET.Element:
    items = ET.Element("ul")
    for name in names:
        # Both builders make addresses of the paths of Markdown files.
        path = posixpath.relpath(name, posixpath.dirname(here))
        link = ET.SubElement(ET.SubElement(items, "li"), "a", {"href": path})
        link.text = known[name].title.replace("`", "") if name in known else name
    return items
