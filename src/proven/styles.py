"""One style sheet for the whole site, of what its pages use.

Material's sheets hold rules for all that it could show, half of what a first visit
would load. They are joined with those of this site, in their order; PurgeCSS takes out
the rules that name what is on no page and in no script; and each page links to the one
file that is left.
"""

from __future__ import annotations

import hashlib
import re
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from proven.markup import Joined

if TYPE_CHECKING:
    from collections.abc import Callable

_LINK = re.compile(r'\s*<link rel="stylesheet" href="([^"]*)">')
# The whole build keeps below a hundred megabytes; Node alone would take more.
_SMALL = ("--max-semi-space-size=1", "--optimize-for-size")
_TAG = re.compile(r"<[a-zA-Z][^>]*>")
# What is written for people or leads elsewhere; its words are no names.
_PROSE = re.compile(r' (?:alt|aria-label|content|d|href|src|title)="[^"]*"')
_WORD = re.compile(r"[\w-]+", re.ASCII)
# What stands for a part of a name in a sheet, as in [class^="on-"].
_PART = re.compile(r'[*^$~|]="?([\w-]+)')
# Scripts that put elements into pages. Material's search is not run here, and Pyodide
# shows nothing.
_SCRIPTS = ("*.js", "javascripts/bundle.*.js")
# Words of scripts, Material's above all, that stand for what this site does not show:
# text from right to left; most of Material's own search; versions of a site, notes in
# code, the stars of a repository and the state of a page, for which mkdocs.yml has no
# settings; diagrams; and kinds of admonitions, which are everyday words in code. A page
# that does have one of them keeps its rules.
NEVER_SHOWN = re.compile(
    r"rtl|mermaid|md-search-result__(?:article|icon|more|terms)"
    r"|md-(?:annotation|select|source__fact|status|version)[\w-]*"
    r"|abstract|bug|danger|example|failure|info|note|question|quote|success|tip|warning"
)


def words(html: str) -> set[str]:
    """Return the words in the tags of a page, without what is prose in them."""
    tags = set(_TAG.findall(html))
    return {word for tag in tags for word in _WORD.findall(_PROSE.sub("", tag))}


def join(
    root: Path, site: Path, on_pages: set[str], tool: Callable[..., None]
) -> Joined:
    """Join and prune the sheets of a built site.

    Args:
        root: The project's folder.
        site: The built site, whose scripts are written.
        on_pages: The words of all its pages.
        tool: Runs a command.

    Returns:
        The sheets of the home page, and the one that they became.
    """
    home = (site / "index.html").read_text(encoding="utf-8")
    sheets = [sheet for sheet in _LINK.findall(home) if (site / sheet).is_file()]
    if not sheets:
        return Joined(_LINK, (), "")
    css = "\n".join((site / sheet).read_text(encoding="utf-8") for sheet in sheets)
    named = _names(css, on_pages | _in_scripts(site / "assets"))
    pruned = _pruned(root, css, sorted(named), tool)
    # Named after its content, since browsers and Pages keep files for a while.
    joined = f"assets/site.{hashlib.sha256(pruned).hexdigest()[:8]}.css"
    (site / joined).write_bytes(pruned)
    for sheet in set(sheets) - {joined}:
        (site / sheet).unlink()
    return Joined(_LINK, tuple(sheets), joined)


def _in_scripts(assets: Path) -> set[str]:
    """Return the words of the scripts that can stand for something on a page."""
    texts = (
        path.read_text(encoding="utf-8")
        for pattern in _SCRIPTS
        for path in assets.glob(pattern)
    )
    found = {word for text in texts for word in _WORD.findall(text)}
    return {word for word in found if not NEVER_SHOWN.fullmatch(word)}


def _names(css: str, found: set[str]) -> set[str]:
    """Return those of the words that could be names in a sheet.

    They change so little from one build to the next that the pruned sheet is kept.
    """
    names, parts = set(_WORD.findall(css)), set(_PART.findall(css))
    return {w for w in found if w in names or any(part in w for part in parts)}


def _pruned(root: Path, css: str, words: list[str], tool: Callable[..., None]) -> bytes:
    """Return a sheet with the rules for these words, minified; it is kept."""
    script = root / "web" / "tools" / "prune.js"
    digest = hashlib.sha256("\0".join((css, *words)).encode())
    for path in (script, root / "web" / "package-lock.json"):
        digest.update(path.read_bytes())
    kept = root / ".cache" / "proven" / "styles"
    made = kept / f"{digest.hexdigest()[:24]}.css"
    if not made.is_file():
        kept.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=kept) as name:
            whole, pruned, names = (Path(name) / one for one in ("in", "out", "names"))
            whole.write_text(css, encoding="utf-8")
            names.write_text("\n".join(words), encoding="utf-8")
            tool("node", *_SMALL, *map(str, (script, whole, pruned, names)))
            pruned.replace(made)
    return made.read_bytes()
