"""One style sheet for the whole site, of what its pages use.

Material's sheets hold rules for all that it could show, a third of what a first visit
loads. They are joined with those of this site, in their order; PurgeCSS takes out the
rules that name what is on no page and in no script; and each page links to the one file
that is left.
"""

from __future__ import annotations

import hashlib
import re
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

_LINK = re.compile(r'\s*<link rel="stylesheet" href="([^"]*)">')
# The whole build keeps below a hundred megabytes; Node alone would take more.
_SMALL = ("--max-semi-space-size=1", "--optimize-for-size")
_TAG = re.compile(r"<[a-zA-Z][^>]*>")
# What is written for people or leads elsewhere; its words are no names.
_PROSE = re.compile(r' (?:alt|aria-label|content|d|href|src|title)="[^"]*"')


def join(root: Path, site: Path, tool: Callable[..., None]) -> None:
    """Join and prune the sheets of a built site, and link its pages to the result.

    Args:
        root: The project's folder.
        site: The built site.
        tool: Runs a command.
    """
    pages = {
        path: path.read_text(encoding="utf-8") for path in sorted(site.rglob("*.html"))
    }
    sheets = [
        sheet
        for sheet in _LINK.findall(pages[site / "index.html"])
        if (site / sheet).is_file()
    ]
    if not sheets:
        return
    with tempfile.TemporaryDirectory(prefix="proven-") as name:
        folder = Path(name)
        whole, pruned, tags = (folder / n for n in ("whole.css", "pruned.css", "tags"))
        texts = [(site / sheet).read_text(encoding="utf-8") for sheet in sheets]
        whole.write_text("\n".join(texts), encoding="utf-8")
        tags.write_text("\n".join(_tags(pages.values())), encoding="utf-8")
        scripts = sorted((site / "assets").rglob("*.js"))
        tool(
            "node",
            *_SMALL,
            str(root / "web/tools/prune.js"),
            *map(str, (whole, pruned, tags, *scripts)),
        )
        esbuild = root / "web/node_modules/.bin/esbuild"
        tool(
            str(esbuild),
            str(pruned),
            "--minify",
            "--allow-overwrite",
            f"--outfile={pruned}",
        )
        css = pruned.read_bytes()
    # Named after its content, since browsers and Pages keep files for a while.
    joined = f"assets/site.{hashlib.sha256(css).hexdigest()[:8]}.css"
    (site / joined).write_bytes(css)
    for path, html in pages.items():
        path.write_text(_link(html, sheets, joined), encoding="utf-8")
    for sheet in set(sheets) - {joined}:
        (site / sheet).unlink()


def _tags(pages: Iterable[str]) -> set[str]:
    """Return each start tag of the pages once, without what is prose in it."""
    return {_PROSE.sub("", tag) for html in pages for tag in set(_TAG.findall(html))}


def _link(html: str, sheets: list[str], joined: str) -> str:
    """Return a page with a link to the joined sheet in place of the first."""
    linked = False

    def replace(found: re.Match[str]) -> str:
        nonlocal linked
        sheet = next((one for one in sheets if found[1].endswith(one)), "")
        if not sheet:
            return found[0]
        if linked:
            return ""
        linked = True
        return found[0].replace(sheet, joined)

    return _LINK.sub(replace, html)
