"""The service worker in Chromium: what was read is there without a network."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import pytest
from browser import CHROMIUM, chromium
from playwright.sync_api import expect
from site_pages import Site, served

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Browser, BrowserContext, Page

pytest_plugins = ["site_build"]

# Names below localhost are trusted like https, which service workers ask for.
HOST = "proven.localhost"
GIL = "ch11-internals/gil/"
KEPT = """async () => {
  const kept = []
  for (const name of await caches.keys())
    for (const { url } of await (await caches.open(name)).keys()) kept.push(url)
  return kept
}"""


@pytest.fixture(scope="module")
def deployed(site: Site, tmp_path_factory: pytest.TempPathFactory) -> Site:
    """A copy of the site that a test may deploy anew."""
    folder = tmp_path_factory.mktemp("deployed") / site.folder.name
    left_out = shutil.ignore_patterns("*.zip", "card.png")
    shutil.copytree(site.folder, folder, ignore=left_out)
    return Site(folder)


@pytest.fixture(scope="module")
def browser(deployed: Site) -> Iterator[Browser]:
    if not CHROMIUM.is_file():
        pytest.skip(f"no {CHROMIUM} here: apt-get install chromium")
    with served(deployed) as address:
        rule = f"--host-resolver-rules=MAP {HOST} {urlsplit(address).netloc}"
        with chromium(rule) as browser:
            yield browser


@pytest.fixture
def context(browser: Browser) -> Iterator[BrowserContext]:
    context = browser.new_context()
    context.set_default_timeout(20_000)
    yield context
    context.close()


@pytest.fixture
def home(deployed: Site) -> str:
    return f"http://{HOST}/{deployed.folder.name}/"


def until(page: Page, expression: str, argument: str) -> None:
    """Wait for a promise to be true; Playwright's own waiting takes any for true."""
    for _ in range(100):
        if page.evaluate(expression, argument):
            return
        page.wait_for_timeout(100)
    pytest.fail(f"{expression} with {argument} was never true")


def read(context: BrowserContext, address: str) -> Page:
    """Read a page, until the worker has kept it."""
    page = context.new_page()
    page.goto(address)
    until(page, "address => caches.match(address).then(Boolean)", address)
    page.wait_for_load_state("networkidle")
    return page


def test_page_that_was_read_is_there_offline(
    context: BrowserContext, home: str
) -> None:
    page = read(context, home + GIL)
    context.set_offline(True)
    page.reload()
    expect(page.locator("h1")).to_contain_text("GIL")
    expect(page.locator(".md-header")).to_have_css("position", "sticky")
    expect(page.locator(".lens")).to_be_visible()


def test_page_that_was_not_read_is_answered_with_those_that_were(
    context: BrowserContext, home: str
) -> None:
    read(context, home + GIL)
    page = read(context, home + "glossary/")
    context.set_offline(True)
    page.goto(home + "ledger/")
    expect(page.locator("h1")).to_have_text("You are offline")
    links = page.locator("li a")
    assert sorted(
        links.nth(n).get_attribute("href") or "" for n in range(links.count())
    ) == [home + GIL, home + "glossary/"]
    links.filter(has_text="GIL").click()
    expect(page).to_have_url(home + GIL)
    expect(page.locator("h1")).to_contain_text("GIL")


def test_page_that_is_opened_by_a_click_is_kept(
    context: BrowserContext, home: str
) -> None:
    page = read(context, home + GIL)
    page.reload(wait_until="networkidle")
    page.locator(".md-footer__link--prev").click()
    expect(page).not_to_have_url(home + GIL)
    address = page.url
    page.wait_for_load_state("networkidle")
    context.set_offline(True)
    page.goto(home + GIL)
    page.goto(address)
    expect(page.locator("h1")).not_to_have_text("You are offline")


def test_searching_for_a_word_on_a_page_keeps_it_once(
    context: BrowserContext, home: str
) -> None:
    page = read(context, home + GIL)
    page.goto(home + GIL + "?h=lock", wait_until="networkidle")
    kept = page.evaluate(KEPT)
    assert [url for url in kept if "/gil/" in url] == [home + GIL]


def test_only_what_was_read_is_kept(context: BrowserContext, home: str) -> None:
    page = read(context, home + GIL)
    page.reload(wait_until="networkidle")
    kept = page.evaluate(KEPT)
    assert [url for url in kept if not url.startswith(home)] == []
    pages = [url for url in kept if url.endswith(("/", ".html"))]
    assert pages == [home + GIL]
    assert not [url for url in kept if "pyodide" in url or url.endswith(".zip")]


def test_what_is_missing_is_not_kept(context: BrowserContext, home: str) -> None:
    page = read(context, home + GIL)
    page.goto(home + "no/such/page/", wait_until="networkidle")
    expect(page.locator("h1")).to_contain_text("404")
    assert [url for url in page.evaluate(KEPT) if "no/such" in url] == []


def test_correction_is_shown_at_once_and_offline(
    context: BrowserContext, home: str, deployed: Site
) -> None:
    page = read(context, home + GIL)
    page.reload(wait_until="networkidle")
    file = deployed.folder / GIL / "index.html"
    worker = deployed.folder / "service-worker.js"
    before = file.read_text(), worker.read_text()
    try:
        file.write_text(before[0].replace("<h1", "<h1>Corrected</h1><h1", 1))
        worker.write_text(before[1] + "// of another deployment\n")
        page.reload(wait_until="networkidle")
        expect(page.locator("h1").first).to_have_text("Corrected")
        context.set_offline(True)
        page.reload()
        expect(page.locator("h1").first).to_have_text("Corrected")
        expect(page.locator(".md-header")).to_have_css("position", "sticky")
    finally:
        file.write_text(before[0])
        worker.write_text(before[1])


def test_new_deployment_throws_away_what_no_kept_page_names(
    context: BrowserContext, home: str, deployed: Site
) -> None:
    page = read(context, home + GIL)
    page.reload(wait_until="networkidle")
    old, other = home + "assets/old.00000000.min.js", "another-project /x/ 1"
    page.evaluate(
        """async ([old, other]) => {
            const [own] = await caches.keys()
            await (await caches.open(own)).put(old, new Response("old"))
            await caches.open(other)
            await caches.open(own.replace(/1$/, "0"))
        }""",
        [old, other],
    )
    worker = deployed.folder / "service-worker.js"
    before = worker.read_text()
    try:
        worker.write_text(before + "// of another deployment\n")
        page.evaluate("navigator.serviceWorker.ready.then(one => one.update())")
        until(page, "old => caches.match(old).then(found => !found)", old)
    finally:
        worker.write_text(before)
    names = page.evaluate("caches.keys()")
    assert len(names) == 2
    assert other in names
    kept = page.evaluate(KEPT)
    assert home + GIL in kept
    assert [url for url in kept if "/bundle." in url]


def test_icons_show_what_the_favicon_shows(deployed: Site, browser: Browser) -> None:
    from io import BytesIO

    from PIL import Image, ImageChops

    page = browser.new_page(viewport={"width": 192, "height": 192})
    svg = (deployed.folder / "assets" / "favicon.svg").read_text()
    page.set_content(
        f"<style>body{{margin:0;background:#000}}svg{{display:block}}</style>{svg}"
    )
    shot = Image.open(BytesIO(page.screenshot())).convert("RGB")
    page.close()
    with Image.open(deployed.folder / "assets" / "icon-192.png") as icon:
        drawn = Image.new("RGB", icon.size)
        drawn.paste(icon, mask=icon.getchannel("A"))
    apart = (
        ImageChops.difference(shot, drawn).convert("L").point(lambda v: 255 * (v > 96))
    )
    # The edges are smoothed in two ways; a shape that moved would differ everywhere.
    assert sum(apart.histogram()[96:]) < 0.002 * 192 * 192


def test_app_can_be_installed(context: BrowserContext, home: str) -> None:
    page = read(context, home)
    session = context.new_cdp_session(page)
    told = session.send("Page.getAppManifest")
    assert told["url"] == home + "manifest.webmanifest"
    assert told["errors"] == []
    told = session.send("Page.getInstallabilityErrors")
    wrong = {one["errorId"] for one in told["installabilityErrors"]}
    # Each test has a profile of its own, which is like a private window.
    assert wrong <= {"in-incognito"}
