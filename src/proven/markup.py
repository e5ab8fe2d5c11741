"""Mend what Material's base template writes, which no partial of the theme reaches."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

# The boxes behind the drawer and the search of the theme. A check box has no
# `autocomplete`; the first is the keyboard's way into the drawer, so it needs a name,
# and the second is nobody's, since the site has a search of its own.
_BOX = '<input class="md-toggle" data-md-toggle="{0}" type="checkbox" id="__{0}" '
_MENDED = {
    _BOX.format("drawer") + 'autocomplete="off">': (
        _BOX.format("drawer") + 'aria-label="Navigation">'
    ),
    _BOX.format("search") + 'autocomplete="off">': _BOX.format("search") + "hidden>",
}
# The lines on which the templates' own tags stood: a kilobyte of each page's 20.
_BLANK = re.compile(r"\s*\n\s*")


def mend(site: Path) -> None:
    """Mend all pages of a built site."""
    for path in sorted(site.rglob("*.html")):
        path.write_text(mended(path.read_text(encoding="utf-8")), encoding="utf-8")


def mended(html: str) -> str:
    """Return a page with valid boxes, and without blank lines around its article."""
    for old, new in _MENDED.items():
        html = html.replace(old, new)
    # In the article is code, whose lines are meant.
    before, start, rest = html.partition("<article")
    article, end, after = rest.rpartition("</article>")
    before, after = (_BLANK.sub("\n", part) for part in (before, after))
    return f"{before}{start}{article}{end}{after}"
