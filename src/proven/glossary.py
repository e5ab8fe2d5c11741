"""The glossary: one definition a term, to which the first use on each page is linked.

`docs/glossary.md` is a definition list. A term with `{: .noauto }` behind it is a word
that prose needs in other senses too, and one with a qualifier, such as "executor
(JIT)", would be taken for its namesake: neither is linked by itself.
"""

from __future__ import annotations

import posixpath
import re
import xml.etree.ElementTree as ET
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from typing import TYPE_CHECKING

from markdown.extensions.toc import slugify

from proven.problems import Problem

if TYPE_CHECKING:
    from collections.abc import Iterator

    from proven.corpus import Corpus
    from proven.pages import Page

NAME = "glossary.md"

_DEFINITION = re.compile(r":\s+(?P<text>\S.*)")
_ATTRIBUTES = re.compile(r"\s*\{:?(?P<attributes>[^}]*)\}$")
# The link at the end of a definition leads to the page that shows it.
_LAST_LINK = re.compile(r"\s*\[[^\]]+\]\([^)]+\)$")
_LINK = re.compile(r"\[([^\]]+)\]\([^)]+\)")

# Code is not prose; what is a link, a heading or a control already has a purpose.
_LEFT_ALONE = frozenset(
    (
        *("a", "abbr", "button", "code", "dt", "figure", "kbd", "label", "pre"),
        *("summary", "svg", "th", "h1", "h2", "h3", "h4", "h5", "h6"),
    )
)
_TITLE = "admonition-title"

_WORD = re.compile(r"[\w/-]+")
_HEAD = 3


@dataclass(frozen=True)
class Term:
    """One term of the glossary.

    Attributes:
        name: The term.
        line: Its line.
        definition: What it means, as plain text.
        linked: Whether its first use on a page is linked.
    """

    name: str
    line: int
    definition: str
    linked: bool

    @property
    def anchor(self) -> str:
        """The id of the term on the glossary's page."""
        return anchor(self.name)


def anchor(name: str) -> str:
    """Return the id of a term."""
    return "term-" + slugify(name, "-")


def terms(page: Page) -> list[Term]:
    """Return the terms of the glossary, in its order."""
    lines = page.body.splitlines()
    first = len(page.front) + 1
    found = []
    for number, (name, text) in enumerate(pairwise(lines)):
        definition = _DEFINITION.match(text)
        if not definition or not name.strip():
            continue
        marked = _ATTRIBUTES.search(name)
        plain = _ATTRIBUTES.sub("", name).replace("`", "")
        told = _LINK.sub(r"\1", _LAST_LINK.sub("", definition["text"]))
        found.append(
            Term(
                name=plain,
                line=first + number,
                definition=told.replace("`", "").replace("*", ""),
                linked="(" not in plain
                and not (marked and ".noauto" in marked["attributes"]),
            )
        )
    return found


def problems(corpus: Corpus) -> Iterator[Problem]:
    """Yield the terms that are defined twice."""
    path = corpus.root / "docs" / NAME
    page = next((one for one in corpus.pages if one.path == path), None)
    seen: dict[str, Term] = {}
    for term in terms(page) if page else []:
        twin = seen.setdefault(term.anchor, term)
        if twin is not term:
            yield Problem(
                path=path,
                line=term.line,
                what="the glossary defines a term twice",
                expected=f"one definition, that of line {twin.line}: {twin.definition}",
                came=f"{term.name}: {term.definition}",
                mend="keep the better one",
            )


@dataclass(frozen=True)
class Linker:
    """Links the first use of each term on a page."""

    terms: list[Term]

    @cached_property
    def _by_text(self) -> dict[str, Term]:
        return {term.name.lower(): term for term in self.terms if term.linked}

    @cached_property
    def _pattern(self) -> re.Pattern[str]:
        # The longest first, so that "frame object" is not taken for a "frame".
        names = sorted(self._by_text, key=len, reverse=True)
        either = "|".join(map(re.escape, names)) or r"(?!)"
        return re.compile(rf"({either})s?(?![\w-]|\.\w)")

    @cached_property
    def _heads(self) -> set[str]:
        """How terms begin: most words are no term, and are told so by this alone."""
        words = (_WORD.match(name) for name in self._by_text)
        return {word[0][:_HEAD] for word in words if word}

    def link(self, root: ET.Element, here: str) -> None:
        """Link the first uses in the prose of a rendered page.

        Args:
            root: Its elements.
            here: Its path below `docs/`.
        """
        self._descend(root, posixpath.relpath(NAME, posixpath.dirname(here)), set())

    def _descend(self, element: ET.Element, glossary: str, used: set[str]) -> None:
        if element.tag in _LEFT_ALONE or _TITLE in element.get("class", ""):
            return
        children = list(element)
        element.text, links = self._weave(element.text, glossary, used)
        woven = links
        for child in children:
            self._descend(child, glossary, used)
            child.tail, links = self._weave(child.tail, glossary, used)
            woven += [child, *links]
        element[:] = woven

    def _weave(
        self, text: str | None, glossary: str, used: set[str]
    ) -> tuple[str | None, list[ET.Element]]:
        """Return what stands before the first link in a text, and the links."""
        if not text or not text.strip():
            return text, []
        start, before, links = 0, text, list[ET.Element]()
        lowered = text.lower()
        for word in _WORD.finditer(lowered):
            if word.start() < start or word[0][:_HEAD] not in self._heads:
                continue
            found = self._pattern.match(lowered, word.start())
            if not found:
                continue
            term = self._by_text[found[1]]
            written = text[found.start() : found.end()]
            # "RSS" and "Amdahl's law" are written so; "arena" may begin a sentence.
            exact = term.name == term.name.lower() or written.startswith(term.name)
            if term.name in used or not exact:
                continue
            used.add(term.name)
            gap = text[start : found.start()]
            if links:
                links[-1].tail = gap
            else:
                before = gap
            start = found.end()
            address = f"{glossary}#{term.anchor}"
            attributes = {"class": "term", "href": address, "title": term.definition}
            link = ET.Element("a", attributes)
            link.text, link.tail = written, text[start:]
            links.append(link)
        return before, links


def name_terms(root: ET.Element) -> None:
    """Give each term of the rendered glossary its id."""
    for term in root.iter("dt"):
        term.set("id", anchor("".join(term.itertext())))
