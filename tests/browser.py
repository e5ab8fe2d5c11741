"""Chromium, as tests and screenshots start it, and a visit to the site in it."""

from __future__ import annotations

import os
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import sync_playwright

from proven import pages

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

    from playwright.sync_api import Browser, ConsoleMessage, Locator, Page
    from site_pages import Site

    from proven.snippet import Snippet

CHROMIUM = Path("/usr/bin/chromium")
# Without a sandbox, since CI runs as root; and with nothing of its own on the network.
ARGUMENTS = (
    *("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"),
    *("--disable-background-networking", "--disable-component-update"),
    "--disable-sync",
)
# Names below localhost are trusted like https, which the clipboard asks for.
HOST = "proven.localhost"


def require_chromium() -> None:
    """Skip where there is no Chromium, and fail in CI."""
    if not CHROMIUM.is_file():
        missing = f"no {CHROMIUM} here: apt-get install chromium"
        if os.environ.get("CI"):
            pytest.fail(missing, pytrace=False)
        pytest.skip(missing)


@contextmanager
def chromium(*more: str) -> Iterator[Browser]:
    """Start Chromium with some more arguments, and stop it in the end."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=str(CHROMIUM), args=[*ARGUMENTS, *more]
        )
        try:
            yield browser
        finally:
            browser.close()


def wait_for(page: Page, condition: str, argument: object = None) -> None:
    """Wait until a function of JavaScript is true; the policy forbids Playwright's.

    Its `wait_for_function` evaluates a text in the page.
    """
    page.evaluate(
        f"""argument => new Promise((done, fail) => {{
            const end = performance.now() + 20_000
            const look = () => {{
                if (({condition})(argument)) done()
                else if (performance.now() > end) fail(new Error("timed out"))
                else requestAnimationFrame(look)
            }}
            look()
        }})""",
        argument,
    )


@dataclass
class Visit:
    """A browser page, with what it asked for and what it complained of."""

    page: Page
    home: str
    requests: list[str] = field(default_factory=list)
    errors: list[str] = field(default_factory=list)

    def open(self, address: str = "") -> Page:
        """Open a page, and wait for what it loads by itself, such as sitemap.xml."""
        self.page.goto(self.home + address, wait_until="networkidle")
        return self.page

    def proof(self, snippet: Snippet) -> Locator:
        return self.page.locator(f"#{pages.anchor(snippet.name)}")

    def wait_for(self, condition: str, argument: object = None) -> None:
        wait_for(self.page, condition, argument)

    def on_console(self, message: ConsoleMessage) -> None:
        blocked = "Service Worker registration blocked" in message.text
        if message.type in ("error", "warning") and not blocked:
            self.errors.append(f"{message.text} ({message.location})")


@contextmanager
def visiting(browser: Browser, site: Site, **options: Any) -> Iterator[Visit]:
    """A new profile; whatever a test does, it must stay on this host, and in peace.

    What the Content-Security-Policy refuses is an error on the console, too.
    """
    home = f"http://{HOST}{urlsplit(site.url).path}"
    # The service worker has tests of its own; elsewhere it would answer for the server.
    usual = {"viewport": {"width": 1440, "height": 900}, "service_workers": "block"}
    context = browser.new_context(**{**usual, **options})
    context.grant_permissions(["clipboard-read", "clipboard-write"], origin=home)
    context.set_default_timeout(20_000)
    visit = Visit(context.new_page(), home)
    visit.page.on("request", lambda request: visit.requests.append(request.url))
    visit.page.on("pageerror", lambda error: visit.errors.append(str(error)))
    visit.page.on("console", visit.on_console)
    yield visit
    context.close()
    own = (home, "data:", f"blob:http://{HOST}/")
    foreign = [url for url in visit.requests if not url.startswith(own)]
    assert not foreign, foreign
    assert not visit.errors, visit.errors
