"""What the outlets are made from: a built site with the pages that it was built from.

An outlet is a form besides the web page in which readers get the same proofs: a feed,
a Markdown twin, a picture on a social network, an archive.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any

import yaml

from proven import corpus as corpus_module
from proven import frontmatter, related
from proven.problems import Problem, ProblemError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from proven.corpus import Corpus
    from proven.pages import Page


@dataclass(frozen=True)
class Article:
    """A page with what the outlets tell of it.

    Attributes:
        page: The page, parsed.
        path: Its file below `docs/`, such as ch11-internals/gil.md.
        lines: Its Markdown without the front matter.
        first: The number of the first of these lines in the file.
        title: Its title.
        description: What its front matter says of it.
        tags: Its tags.
        chapter: The title of its chapter in the navigation; "" where it has none.
    """

    page: Page
    path: str
    lines: tuple[str, ...]
    first: int
    title: str
    description: str
    tags: tuple[str, ...] = ()
    chapter: str = ""

    @property
    def address(self) -> str:
        """The address of its folder below the site, such as ch11-internals/gil/."""
        below = self.path.removesuffix(".md")
        if below == "index":
            return ""
        return below.removesuffix("/index") + "/"


@dataclass(frozen=True)
class Edition:
    """A built site.

    Attributes:
        site: The folder that it was built into.
        corpus: The pages and snippets that it was built from.
        name: Its name.
        description: What it is, in a sentence.
        url: Its published address, with a slash at the end.
        repository: The address of its repository.
        articles: Its pages, in the order of the navigation.
    """

    site: Path
    corpus: Corpus
    name: str
    description: str
    url: str
    repository: str
    articles: tuple[Article, ...]

    @cached_property
    def by_path(self) -> dict[str, Article]:
        """Its pages by their files below `docs/`."""
        return {article.path: article for article in self.articles}

    @property
    def date(self) -> str:
        """The day of its newest recording: the same wherever and whenever it is built.

        The epoch where nothing is recorded.
        """
        recorded = map(self.corpus.recording, self.corpus.snippets.values())
        return max((one.date for one in recorded), default="") or "1970-01-01"


class _Loader(yaml.SafeLoader):
    """Reads mkdocs.yml, whose tags name Python objects that only MkDocs needs."""


_Loader.add_multi_constructor("!", lambda *_: None)
_Loader.add_multi_constructor("tag:yaml.org,2002:python/", lambda *_: None)


def read(root: Path, site: Path) -> Edition:
    """Read a built site, with the pages and the mkdocs.yml that it was built from.

    Raises:
        ProblemError: mkdocs.yml lacks what addresses are made of.
    """
    path = root / "mkdocs.yml"
    told: dict[str, Any] = yaml.load(path.read_bytes(), _Loader)  # noqa: S506 - safe
    absent = [key for key in ("site_url", "repo_url") if not told.get(key)]
    if absent:
        raise ProblemError(
            Problem(
                path=path,
                what=f"the site's settings lack {' and '.join(absent)}",
                expected="the published address of the site and of its repository",
                came=", ".join(told),
                mend="add them: feeds and cards name the full address of each page",
            )
        )
    corpus = corpus_module.load(root)
    return Edition(
        site=site,
        corpus=corpus,
        name=told.get("site_name", ""),
        description=told.get("site_description", ""),
        url=told["site_url"].rstrip("/") + "/",
        repository=told["repo_url"].rstrip("/"),
        articles=tuple(_articles(corpus, told.get("nav", []))),
    )


def _articles(corpus: Corpus, nav: list[Any]) -> Iterator[Article]:
    by_path = related.named(corpus)
    for path, chapter in _listed(nav, ""):
        page = by_path[path]
        meta = frontmatter.read(page.path, page.front)
        lines = page.path.read_text(encoding="utf-8").splitlines()
        yield Article(
            page=page,
            path=path,
            lines=tuple(lines[len(page.front) :]),
            first=len(page.front) + 1,
            title=str(meta.get("title") or page.title).replace("`", ""),
            description=" ".join(str(meta.get("description", "")).split()),
            tags=tuple(meta.get("tags") or ()),
            chapter=chapter,
        )


def _listed(nav: Any, chapter: str) -> Iterator[tuple[str, str]]:
    """Yield each page of a navigation with its chapter, the outermost title."""
    if isinstance(nav, str):
        if nav.endswith(".md"):
            yield nav, chapter
    elif isinstance(nav, dict):
        for title, below in nav.items():
            inside = chapter or ("" if isinstance(below, str) else title)
            yield from _listed(below, inside)
    else:
        for entry in nav:
            yield from _listed(entry, chapter)
