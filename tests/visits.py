"""The fixtures `browser` and `visit`: Chromium on the built site, below a sub-path.

A plugin, `pytest_plugins = ["visits"]`, for every test that looks at the site.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import pytest
from browser import CHROMIUM, HOST, chromium, visiting
from site_pages import served

if TYPE_CHECKING:
    from collections.abc import Iterator

    from browser import Visit
    from playwright.sync_api import Browser
    from site_pages import Site

pytest_plugins = ["site_build"]


def require_chromium() -> None:
    """Skip where there is no Chromium, and fail in CI."""
    if not CHROMIUM.is_file():
        missing = f"no {CHROMIUM} here: apt-get install chromium"
        if os.environ.get("CI"):
            pytest.fail(missing, pytrace=False)
        pytest.skip(missing)


@pytest.fixture(scope="module")
def browser(request: pytest.FixtureRequest) -> Iterator[Browser]:
    """Chromium, for which `HOST` is the server of this test run.

    The published site has no port in its address; with one, Material would not find
    its pages in sitemap.xml, and instant navigation would be off without a word.
    """
    require_chromium()
    with served(request.getfixturevalue("site")) as address:
        rule = f"--host-resolver-rules=MAP {HOST} {urlsplit(address).netloc}"
        with chromium(rule) as browser:
            yield browser


@pytest.fixture
def visit(browser: Browser, site: Site) -> Iterator[Visit]:
    """A visit on a desktop."""
    with visiting(browser, site) as visit:
        yield visit
