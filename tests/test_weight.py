"""What a first visit to a page transfers, compressed as it is served."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urljoin

import pytest
from browser import visiting
from site_pages import transferred

if TYPE_CHECKING:
    from playwright.sync_api import Browser
    from site_pages import Page, Site

pytest_plugins = ["visits"]

# As `make lighthouse` promises of a few pages, in bytes.
MOST = 90_000

_LOADED = {"stylesheet", "icon", "manifest", "preload", "modulepreload"}
# What scripts fetch by themselves: the theme the list of pages, ours what keeps them.
_BY_SCRIPTS = ("sitemap.xml", "service-worker.js")


def loaded(site: Site, page: Page) -> set[str]:
    """Return the addresses of what a page loads unasked, itself included."""
    root = page.root
    found = {element.attributes.get("src", "") for element in root.all("script")}
    found |= {element.attributes["src"] for element in root.all("img")}
    found |= {
        link.attributes["href"]
        for link in root.all("link")
        if _LOADED & set(link.attributes["rel"].split())
    }
    addresses = {urljoin(page.url, one) for one in found if one}
    return addresses | {page.url, *(site.url + name for name in _BY_SCRIPTS)}


def weight(site: Site, page: Page) -> dict[str, int]:
    """Return the bytes of each thing that a page loads."""
    return {one: transferred(site.file(one)) for one in loaded(site, page)}


def test_first_visit_to_any_page_keeps_the_promise(site: Site) -> None:
    over = []
    for page in site.pages.values():
        parts = weight(site, page)
        total = sum(parts.values())
        if total > MOST:
            over.append(f"{page.url}: {total:,} bytes, {parts[page.url]:,} of it HTML")
    assert not over, "\n".join([f"more than {MOST:,} bytes:", *sorted(over)])


@pytest.mark.parametrize("address", ["", "ledger/", "lab/vectorization/"])
def test_nothing_is_loaded_that_is_not_weighed(
    browser: Browser, site: Site, address: str
) -> None:
    with visiting(browser, site, service_workers="allow") as visit:
        visit.open(address)
        asked = {url.replace(visit.home, site.url) for url in visit.requests}
    page = site.pages[f"{address}index.html"]
    assert page.url in asked
    assert asked - loaded(site, page) == set()
