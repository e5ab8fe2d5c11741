"""The archive: read from the disk, and served by Python's own server."""

from __future__ import annotations

import re
import shutil
import socket
import subprocess
import sys
import time
import zipfile
from contextlib import contextmanager
from html import unescape
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import unquote, urldefrag, urljoin, urlsplit

import pytest
from browser import CHROMIUM, chromium
from conftest import ROOT
from html_page import parse
from playwright.sync_api import expect

from proven import archive
from proven.problems import ProblemError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Page, Request
    from site_pages import Site

pytest_plugins = ["site_build"]

GIL = "ch11-internals/gil/index.html"


@pytest.fixture(scope="module")
def unpacked(site: Site, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The archive's folder, as a reader has it."""
    folder = tmp_path_factory.mktemp("archive")
    with zipfile.ZipFile(site.folder / archive.NAME) as file:
        file.extractall(folder)
    (top,) = folder.iterdir()
    return top


def pages_of(unpacked: Path) -> list[Path]:
    return sorted(unpacked.rglob("*.html"))


@pytest.fixture(scope="module")
def page() -> Iterator[Page]:
    """A browser page that refuses to leave the archive or to complain."""
    if not CHROMIUM.is_file():
        pytest.skip(f"no {CHROMIUM} here: apt-get install chromium")
    wrong: list[str] = []

    def failed(request: Request) -> None:
        # Whoever clicks before everything is there gives up the rest: no failure.
        if request.failure != "net::ERR_ABORTED":
            wrong.append(request.url)

    with chromium() as browser:
        page = browser.new_page()
        page.on("console", lambda m: wrong.append(f"{m.type}: {m.text} {m.location}"))
        page.on("pageerror", lambda error: wrong.append(str(error)))
        page.on("requestfailed", failed)
        yield page
    assert [one for one in wrong if not one.startswith(("log", "info", "debug"))] == []


def test_folder_tells_the_day_of_the_newest_recording(unpacked: Path) -> None:
    assert re.fullmatch(r"proven-python-\d{4}-\d\d-\d\d", unpacked.name)


def test_archive_is_the_same_when_made_again(site: Site, tmp_path: Path) -> None:
    # Elsewhere and later, from files with other times.
    copy = tmp_path / "copy"
    shutil.copytree(site.folder, copy, copy_function=shutil.copyfile)
    made = archive.write(ROOT, copy)
    assert made.read_bytes() == (site.folder / archive.NAME).read_bytes()


def test_archive_has_every_page_and_no_worker(site: Site, unpacked: Path) -> None:
    built = {name for name in site.pages if name != "404.html"}
    names = {path.relative_to(unpacked).as_posix() for path in unpacked.rglob("*.html")}
    assert names == built
    text = (unpacked / GIL).read_text()
    assert not (unpacked / "service-worker.js").exists()
    assert 'rel="manifest"' not in text


def test_every_link_of_the_archive_leads_to_a_file(unpacked: Path) -> None:
    wrong, seen = [], 0
    for path in unpacked.rglob("*.html"):
        targets = re.findall(r'\s(?:href|src)="([^"]+)"', path.read_text())
        for target in set(map(unescape, targets)):
            address = urldefrag(urljoin(path.as_uri(), target)).url
            if address.startswith("file:"):
                seen += 1
                if not Path(unquote(urlsplit(address).path)).is_file():
                    wrong.append(f"{path.relative_to(unpacked)}: {target}")
    assert wrong == []
    assert seen > 1000


def test_what_is_not_in_the_archive_is_linked_to_where_it_is(unpacked: Path) -> None:
    text = (unpacked / "about" / "offline" / "index.html").read_text()
    links = [one.attributes.get("href", "") for one in parse(text).all("a")]
    assert any(re.fullmatch(rf"https://.*/{archive.NAME}", link) for link in links)


def test_links_are_spelt_out() -> None:
    files = frozenset({"a/index.html", "a/b/index.html", "c.css", "index.html"})
    one = archive.Archive(ROOT, "https://x.example/", files)

    def rewritten(target: str) -> list[str]:
        html = one.page("a/index.html", f'<a href="{target}">')
        return re.findall('href="(.*?)"', html)

    assert {
        target: rewritten(target)
        for target in (
            *("b/", "b/#x", "b/?h=y#x", "..", "../", ".", "./#x", "#x", "../c.css?v=1"),
            *("mailto:a@b.example", "https://y.example/", "../gone/", "../d&amp;e.zip"),
        )
    } == {
        "b/": ["b/index.html"],
        "b/#x": ["b/index.html#x"],
        "b/?h=y#x": ["b/index.html?h=y#x"],
        "..": ["../index.html"],
        "../": ["../index.html"],
        ".": ["./index.html"],
        "./#x": ["./index.html#x"],
        "#x": ["#x"],
        "../c.css?v=1": ["../c.css?v=1"],
        "mailto:a@b.example": ["mailto:a@b.example"],
        "https://y.example/": ["https://y.example/"],
        "../gone/": ["https://x.example/gone"],
        "../d&amp;e.zip": ["https://x.example/d&amp;e.zip"],
    }


def test_site_that_is_not_finished_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ProblemError, match="no finished site"):
        archive.write(ROOT, tmp_path)


def test_archive_is_read_from_the_disk(unpacked: Path, page: Page) -> None:
    page.goto((unpacked / "index.html").as_uri(), wait_until="networkidle")
    expect(page.locator(".on-disk")).to_contain_text("python3 -m http.server")
    expect(page.locator(".md-search")).to_have_count(0)
    expect(page.locator(".lens")).to_be_visible()
    page.locator(".md-tabs a[href*='ch11-internals']").click()
    page.wait_for_url("**/ch11-internals/index.html")
    page.locator(".md-sidebar--primary a[href*='gil']").click()
    page.wait_for_url(f"**/{GIL}")
    expect(page.locator(".proof").first).to_be_visible()
    label = page.locator(".tabbed-labels label[data-on='3.14t']").first
    label.click()
    assert page.locator(f"[id='{label.get_attribute('for')}']").is_checked()
    page.locator(".md-footer__link--next").click()
    page.wait_for_url(re.compile("^file:.*/index.html$"))
    expect(page.locator("h1")).to_be_visible()


def test_ledger_on_the_disk_is_filtered_by_chapter(unpacked: Path, page: Page) -> None:
    """Its front page could not fetch the others."""
    page.goto((unpacked / "ledger/index.html").as_uri())
    expect(page.locator("form.ledger-filter")).to_have_count(0)
    page.locator(".md-content td a", has_text="Python internals").click()
    page.wait_for_url("file:**/ledger/internals/index.html")
    page.get_by_label("Words").fill("no claim says this")
    expect(page.locator(".ledger tbody tr:visible")).to_have_count(0)


def test_page_of_each_chapter_opens_from_the_disk(unpacked: Path, page: Page) -> None:
    last = {path.relative_to(unpacked).parts[0]: path for path in pages_of(unpacked)}
    assert len(last) > 8
    for path in last.values():
        page.goto(path.as_uri())
        expect(page.locator("h1").first).to_be_visible()


@contextmanager
def plain_server(folder: Path) -> Iterator[str]:
    """Serve a folder with the command that the page tells."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    command = [sys.executable, "-m", "http.server", "--bind", "127.0.0.1", str(port)]
    with subprocess.Popen(
        command, cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    ) as server:
        try:
            for _ in range(100):
                with socket.socket() as probe:
                    if probe.connect_ex(("127.0.0.1", port)) == 0:
                        break
                time.sleep(0.1)
            yield f"http://127.0.0.1:{port}/"
        finally:
            server.terminate()


def test_archive_is_read_from_a_server(unpacked: Path, page: Page) -> None:
    with plain_server(unpacked) as home:
        page.goto(home, wait_until="networkidle")
        expect(page.locator(".on-disk")).to_have_count(0)
        page.locator(".md-tabs a[href*='ch11-internals']").click()
        page.locator(".md-sidebar--primary a[href*='gil']").click()
        page.wait_for_url(f"**/{GIL}")
        expect(page.locator(".proof").first).to_be_visible()
        page.wait_for_load_state("networkidle")
        workers = page.evaluate(
            "navigator.serviceWorker.getRegistrations().then(all => all.length)"
        )
        assert workers == 0
