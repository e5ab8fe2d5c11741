"""Whether a reader finds each page: the navigation of mkdocs.yml, and links to pages.

MkDocs warns of both too, at the end of a build. Here they are told with the line and
the mend, in the seconds that a check takes.
"""

from __future__ import annotations

import os
import re
from difflib import get_close_matches
from typing import TYPE_CHECKING

from proven.pages import without_code
from proven.problems import Problem

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from proven.pages import Page

# A page in the navigation stands at the end of its line: `- Title: folder/page.md`.
_ENTRY = re.compile(r"^\s*- (?:.*: )?['\"]?(?P<page>[\w./-]+\.md)['\"]?\s*$")
# A link to another page of the site; addresses and links within a page are others.
_LINK = re.compile(r"\]\((?P<target>(?![a-z]+:|/)[^()\s#?]+\.md)(?:[#?][^()\s]*)?[) ]")


def problems(pages: list[Page], root: Path) -> Iterator[Problem]:
    """Yield pages that are not in the navigation, and links that lead nowhere."""
    docs = root / "docs"
    shown = [page for page in pages if page.path.is_relative_to(docs)]
    yield from _navigation(shown, root / "mkdocs.yml", docs)
    for page in shown:
        yield from _links(page, docs)


def _navigation(pages: list[Page], config: Path, docs: Path) -> Iterator[Problem]:
    lines = config.read_text(encoding="utf-8").splitlines()
    if "nav:" not in lines:
        return  # MkDocs then makes it of the folders
    start = lines.index("nav:") + 1
    entries = {
        found["page"]: number
        for number, line in enumerate(lines[start:], start=start + 1)
        if (found := _ENTRY.match(line))
    }
    names = {page.path.relative_to(docs).as_posix(): page for page in pages}
    for name, page in names.items():
        if name not in entries:
            yield Problem(
                path=page.path,
                what="the page is not in the navigation",
                expected=f"a line under nav: in {config.name} that ends with {name}",
                came="no such line, so that no reader finds the page",
                mend=f"add it where it belongs: - {page.title or 'Its title'}: {name}",
            )
    for name, number in entries.items():
        if name not in names:
            yield Problem(
                path=config,
                line=number,
                what=f"the navigation names {name}, which is not there",
                expected=f"a file docs/{name}",
                came="no such file",
                mend=_nearest(name, names),
            )


def _links(page: Page, docs: Path) -> Iterator[Problem]:
    for section in page.sections:
        for number, line in section.text:
            for found in _LINK.finditer(without_code(line)):
                target = page.path.parent / found["target"]
                if not target.is_file():
                    names = [
                        os.path.relpath(path, page.path.parent)
                        for path in docs.rglob("*.md")
                    ]
                    yield Problem(
                        path=page.path,
                        line=number,
                        what=f"the link to {found['target']} leads nowhere",
                        expected="the path of a page, relative to this one",
                        came="no such file",
                        mend=_nearest(found["target"], names),
                    )


def _nearest(name: str, known: list[str] | dict[str, Page]) -> str:
    near = get_close_matches(name, known, n=1)
    return f"mend the name: is it {near[0]}?" if near else "mend the name"
