"""A Python-Markdown extension with the aids to reading, on every page.

It links the first use of each term to the glossary, labels what holds on some
interpreters only, and ends a page with what it rests on and where it leads to. Neither
MkDocs nor Zensical tells an extension which page it renders, so that is found by the
page's text.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from markdown import Extension
from markdown.preprocessors import Preprocessor
from markdown.treeprocessors import Treeprocessor

from proven import corpus as corpus_module
from proven import glossary, loaded, passages, related

if TYPE_CHECKING:
    import xml.etree.ElementTree as ET

    from markdown import Markdown

    from proven.corpus import Corpus
    from proven.pages import Page

# Before anything touches the text.
_FIRST = 1000
# After attributes are set (8), before MkDocs collects the anchors of a page (5).
_AFTER_ATTRIBUTES = 6


@dataclass(frozen=True)
class Library:
    """All pages of a corpus, as the aids to reading need them."""

    corpus: Corpus

    @cached_property
    def pages(self) -> dict[str, Page]:
        """The pages by their paths below `docs/`."""
        return related.named(self.corpus)

    @cached_property
    def by_text(self) -> dict[str, str]:
        """The path of each page by its text."""
        return {page.body: name for name, page in self.pages.items()}

    @cached_property
    def rests(self) -> dict[str, list[str]]:
        """What each page rests on."""
        return related.graph(self.pages)

    @cached_property
    def linker(self) -> glossary.Linker:
        """Links the terms of the glossary."""
        page = self.pages.get(glossary.NAME)
        return glossary.Linker(glossary.terms(page) if page else [])


_libraries: dict[Path, Library] = {}


def library(root: Path) -> Library:
    """Return the pages of a project as they are now."""
    corpus = loaded.current(root)
    known = _libraries.get(root)
    if not known or known.corpus is not corpus:
        known = _libraries[root] = Library(corpus)
    return known


class ReadingExtension(Extension):
    """Option: `root`, the project's folder."""

    def __init__(self, **options: Any) -> None:
        self.config = {"root": [".", "The project's folder, or one below it."]}
        super().__init__(**options)

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802 - Python-Markdown's
        """Register with a Markdown instance."""
        root = corpus_module.find_root(Path(self.getConfig("root")))
        text = _Text(md)
        md.preprocessors.register(text, "proven-text", _FIRST)
        aids = _Aids(md, text, root)
        md.treeprocessors.register(aids, "proven-reading", _AFTER_ATTRIBUTES)


def makeExtension(**options: Any) -> ReadingExtension:  # noqa: N802 - Python-Markdown's
    """Return the extension, as Python-Markdown asks for it."""
    return ReadingExtension(**options)


class _Text(Preprocessor):
    """Keeps the text of the page as it came."""

    body = ""

    def run(self, lines: list[str]) -> list[str]:
        self.body = "\n".join(lines).strip()
        return lines


class _Aids(Treeprocessor):
    def __init__(self, md: Markdown, text: _Text, root: Path) -> None:
        super().__init__(md)
        self._text = text
        self._root = root

    def run(self, root: ET.Element) -> None:
        passages.mark(root)
        all_pages = library(self._root)
        name = all_pages.by_text.get(self._text.body)
        if name is None:
            return  # a docstring, or another part of a page
        if name == glossary.NAME:
            glossary.name_terms(root)
            return
        all_pages.linker.link(root, name)
        links = related.as_element(name, all_pages.pages, all_pages.rests)
        if links is not None:
            root.append(links)
