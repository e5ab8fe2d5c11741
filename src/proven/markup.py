"""Mend what Material's base template writes, which no partial of the theme reaches.

And link pages to one file in place of the several that it was made of.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

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


def mended(html: str) -> str:
    """Return a page with valid boxes, and without blank lines around its article."""
    for old, new in _MENDED.items():
        html = html.replace(old, new)
    # In the article is code, whose lines are meant.
    before, start, rest = html.partition("<article")
    article, end, after = rest.rpartition("</article>")
    before, after = (_BLANK.sub("\n", part) for part in (before, after))
    return f"{before}{start}{article}{end}{after}"


@dataclass(frozen=True)
class Joined:
    """Files of the site that became one.

    Attributes:
        link: What matches an element that names such a file, its address as group 1.
        names: The files that it was made of, below the site.
        whole: The one file.
    """

    link: re.Pattern[str]
    names: tuple[str, ...]
    whole: str

    def linked(self, html: str) -> str:
        """Return a page that names the one file where it named the first of them."""
        first = True

        def replace(found: re.Match[str]) -> str:
            nonlocal first
            name = next((one for one in self.names if found[1].endswith(one)), "")
            if not name:
                return found[0]
            was_first, first = first, False
            return found[0].replace(name, self.whole) if was_first else ""

        return self.link.sub(replace, html)
