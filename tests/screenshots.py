"""Take pictures of the site to look at: `make screenshots OUT=folder`.

Pages and what opens on them, at the width of a phone and of a desktop, in both colour
schemes.
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
    from collections.abc import Callable

    from playwright.sync_api import Browser, Page

WIDTHS = (390, 1440)
CHAPTER_PAGE = "ch11-internals/gil/"


def open_tab(page: Page) -> None:
    """Open the last tab of the first proof that has some."""
    label = page.locator(".tabbed-labels label:visible").last
    label.click()
    label.evaluate("one => one.closest('.proof').scrollIntoView()")


def open_search(page: Page) -> None:
    """Search, as a reader does."""
    page.keyboard.press("/")
    page.keyboard.type("reference count", delay=20)
    page.wait_for_load_state("networkidle")
    page.wait_for_timeout(500)


def run(page: Page) -> None:
    """Run the first snippet that can be run, and wait for what it prints."""
    page.get_by_role("button", name="Run").first.click()
    panel = page.locator(".run-panel").first
    panel.wait_for(timeout=60_000)
    page.wait_for_timeout(1000)  # until what was printed is compared
    panel.evaluate("one => one.scrollIntoView({block: 'center'})")


def open_answer(page: Page) -> None:
    """Open the answer of a question."""
    fold = page.locator(".proof-fold > summary").first
    fold.click()
    fold.evaluate("one => one.closest('.proof').scrollIntoView()")


def open_menu(page: Page) -> None:
    """Open the navigation, which is a drawer on a phone."""
    drawer = page.locator(".md-header [for='__drawer']")
    if drawer.is_visible():
        drawer.click()
        page.wait_for_timeout(500)


# Whole pages, and what is seen at once when something was opened on one.
PAGES = {
    "home": "",
    "page": CHAPTER_PAGE,
    "ledger": "ledger/",
    "ledger-part": "ledger/internals/",
    "suite": "benchmarks/suite/",
    "suite-part": "benchmarks/suite/performance/",
    "engine": "contributing/engine/",
    "engine-part": "contributing/engine/rules/",
    "404": "404.html",
}
OPENED: dict[str, tuple[str, Callable[[Page], None]]] = {
    "menu": (CHAPTER_PAGE, open_menu),
    "tabs": (CHAPTER_PAGE, open_tab),
    "search": ("", open_search),
    "run": (CHAPTER_PAGE, run),
    "quiz": (CHAPTER_PAGE, open_answer),
}


def take(browser: Browser, home: str, out: Path) -> None:
    """Take all pictures of one site."""
    for width in WIDTHS:
        for scheme in ("light", "dark"):
            context = browser.new_context(
                viewport={"width": width, "height": 900},
                color_scheme="dark" if scheme == "dark" else "light",
                reduced_motion="reduce",
            )
            page = context.new_page()
            for name, address in PAGES.items():
                page.goto(home + address, wait_until="networkidle")
                path = out / f"{name}-{width}-{scheme}.png"
                page.screenshot(path=path, full_page=True)
                print(path)
            for name, (address, act) in OPENED.items():
                page.goto(home + address, wait_until="networkidle")
                act(page)
                path = out / f"{name}-{width}-{scheme}.png"
                page.screenshot(path=path)
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
