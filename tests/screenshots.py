"""Take pictures of the site to look at: python tests/screenshots.py OUT_DIR.

Whole pages at the width of a phone and of a desktop, in both colour schemes.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from browser import chromium
from site_build import build
from site_pages import Site, served

if TYPE_CHECKING:
    from playwright.sync_api import Browser

PAGES = {
    "home": "",
    "bytecode": "ch11-internals/bytecode-and-dis/",
    "gil": "ch11-internals/gil/",
    "ledger": "ledger/",
    "requirements": "about/requirements-and-versions/",
}
WIDTHS = (390, 1440)


def take(browser: Browser, home: str, out: Path) -> None:
    """Take all pictures of one site."""
    for width in WIDTHS:
        for scheme in ("light", "dark"):
            context = browser.new_context(
                viewport={"width": width, "height": 900},
                color_scheme="dark" if scheme == "dark" else "light",
            )
            page = context.new_page()
            for name, address in PAGES.items():
                page.goto(home + address, wait_until="networkidle")
                path = out / f"{name}-{width}-{scheme}.png"
                page.screenshot(path=path, full_page=True)
                print(path)
            context.close()


def main(out: Path) -> int:
    """Build the site and take the pictures; return the exit status."""
    out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        site = Site(Path(folder) / "proven-python")
        wrong = build(site.folder)
        if wrong:
            print(wrong)
            return 1
        with served(site) as home, chromium() as browser:
            take(browser, home, out)
    return 0


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit("usage: python tests/screenshots.py OUT_DIR")
    sys.exit(main(Path(sys.argv[1])))
