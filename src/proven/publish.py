"""Publish what readers run: the snippets that pages show, and what runs them."""

from __future__ import annotations

import re
import shutil
from typing import TYPE_CHECKING

from proven import pyodide as pyodide_module

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

# The link that `proven.browser` renders: an address of the published site.
_OPEN = re.compile(r'(<a class="proof-open" href=")[^"]*?/(snippets/[^"]+)"')
# What Pyodide needs to run Python without packages, and what tells its licence.
_PYODIDE = ("pyodide.mjs", "pyodide.asm.mjs", "pyodide.asm.wasm", "package.json")


def opened(html: str) -> set[str]:
    """Return the snippets that a page opens."""
    return {found[2] for found in _OPEN.finditer(html)}


def relative(html: str, up: str) -> str:
    """Return a page with relative links to snippets: they hold wherever it is served.

    Args:
        html: The page.
        up: What leads from it to the root of the site, such as `../../`.
    """
    return _OPEN.sub(rf'\g<1>{up}\g<2>"', html)


def snippets(root: Path, site: Path, names: Iterable[str]) -> None:
    """Copy snippets into the site, each with what it printed."""
    for name in names:
        source, target = root / name, site / name
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(source, target)
        recording = source.with_suffix(".out")
        if recording.is_file():
            shutil.copyfile(recording, target.with_suffix(".out"))


def pyodide(root: Path, site: Path) -> None:
    """Copy Pyodide into the site, in a folder that is named after its version."""
    folder = site / "assets" / f"pyodide-{pyodide_module.version(root)}"
    folder.mkdir(parents=True, exist_ok=True)
    for name in _PYODIDE:
        shutil.copyfile(root / "web" / "node_modules" / "pyodide" / name, folder / name)
    shutil.copyfile(pyodide_module.stdlib(root), folder / "python_stdlib.zip")
