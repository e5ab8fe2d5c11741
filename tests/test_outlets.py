"""What readers get besides web pages: twins, llms.txt, the feed, cards and metadata."""

from __future__ import annotations

import json
import posixpath
import re
import shutil
from dataclasses import replace
from typing import TYPE_CHECKING
from urllib.parse import urldefrag, urljoin
from xml.etree import ElementTree as ET

import pytest
from conftest import ROOT
from PIL import Image
from site_pages import config

from proven import cards, edition, feed, ledger, llms, outlets, pages, recording, twins
from proven.problems import ProblemError

if TYPE_CHECKING:
    from pathlib import Path

    from site_pages import Page, Site

    from proven.edition import Edition

pytest_plugins = ["site_build"]

_ATOM = "{http://www.w3.org/2005/Atom}"


@pytest.fixture(scope="module")
def published(site: Site) -> Edition:
    return edition.read(ROOT, site.folder)


@pytest.fixture
def copy(published: Edition, tmp_path: Path) -> Edition:
    """The site once more: others read the first while a test writes into this one."""
    folder = tmp_path / "copy"
    left_out = shutil.ignore_patterns("*.zip", "*.png")
    shutil.copytree(published.site, folder, ignore=left_out)
    return replace(published, site=folder)


def read_pages(site: Site) -> dict[str, Page]:
    return {name: page for name, page in site.pages.items() if name != "404.html"}


def meta(page: Page, key: str) -> str:
    kind = "property" if key.startswith("og:") else "name"
    return page.root.one("meta", **{kind: key}).attributes["content"]


def twin(published: Edition, path: str) -> str:
    article = next(one for one in published.articles if one.path == path)
    return (published.site / article.address / twins.NAME).read_text()


def test_every_page_names_a_twin_that_is_there(site: Site) -> None:
    for name, page in read_pages(site).items():
        link = page.root.one("link", type="text/markdown")
        assert link.attributes["rel"].split() == ["alternate"]
        file = site.folder / posixpath.dirname(name) / link.attributes["href"]
        assert file.read_text().startswith("---\ntitle: "), name
    assert not site.pages["404.html"].root.all("link", type="text/markdown")


def test_twin_holds_each_proof_whole(published: Edition) -> None:
    for article in published.articles:
        text = twin(published, article.path)
        plain = re.sub(r"^ +", "", text, flags=re.MULTILINE)
        for embed in article.page.embeds:
            snippet = published.corpus.snippets[embed.name]
            recorded = published.corpus.recording(snippet)
            for part in (snippet.source.decode(), *recorded.outputs.values()):
                wanted = re.sub(r"^ +", "", part.strip("\n"), flags=re.MULTILINE)
                assert wanted in plain, f"{article.path}: {embed.name}"
            said = f"**Claim:** {snippet.claim}"
            assert (said in plain) is ("no-caption" not in embed.options), embed.name
            assert "Ran on CPython " + next(iter(recorded.versions.values())) in text


def test_twin_leaves_nothing_to_look_up(published: Edition) -> None:
    left = re.compile(r"^\s*@(snippet|ledger|benchmarks|rates|changes)|--8<--|^:::")
    wrong = []
    for article in published.articles:
        fence = ""
        for line in twin(published, article.path).splitlines():
            marker = re.match(r"[\s>]*(`{3,})", line)
            if marker and (not fence or marker[1].startswith(fence)):
                fence = "" if fence else marker[1]
            prose = "" if fence else pages.without_code(line)
            if left.search(prose) or pages.VALUE.search(prose):
                wrong.append(f"{article.path}: {line}")
    assert wrong == []


def test_twins_of_the_parts_list_every_claim_and_benchmark(
    published: Edition,
) -> None:
    listed = {
        folder: [
            line
            for path in (published.site / folder).glob(f"*/{twins.NAME}")
            for line in path.read_text().splitlines()
            if line.startswith("- ")
        ]
        for folder in ("ledger", "benchmarks/suite")
    }
    claims = len(ledger.entries(published.corpus))
    assert len(set(listed["ledger"])) == claims
    assert f"**{claims:,} claims**" in twin(published, "ledger/index.md")
    shown = published.corpus.snippets.values()
    benchmarks = [snippet for snippet in shown if snippet.benchmark]
    assert len(set(listed["benchmarks/suite"])) == len(benchmarks)


def test_twin_fills_in_cited_values(published: Edition) -> None:
    text = twin(published, "ch11-internals/gil.md")
    assert "sleeps for one switch interval, 5 ms by default" in text


def test_twin_links_to_twins_that_are_there(published: Edition, site: Site) -> None:
    wrong, seen = [], 0
    for article in published.articles:
        here = published.url + article.address + twins.NAME
        fenceless = re.sub(
            r"^[ >]*(`{3,}).*?^[ >]*\1`*$",
            "",
            twin(published, article.path),
            flags=re.MULTILINE | re.DOTALL,
        )
        for target in re.findall(r"\]\(([^)\s]+)\)", pages.without_code(fenceless)):
            address = urldefrag(urljoin(here, target)).url
            if not address.startswith(published.url):
                continue
            seen += 1
            # Where a listing is left out, its page is linked, and not the twin.
            if not site.file(address).is_file():
                wrong.append(f"{article.path}: {target}")
    assert wrong == []
    assert seen > 300


def test_llms_txt_lists_every_page_once(site: Site) -> None:
    text = (site.folder / llms.NAME).read_text()
    # The order that llmstxt.org asks for: name, summary, then lists below headings.
    head, *sections = re.split(r"^## ", text, flags=re.MULTILINE)
    assert re.match(r"# Proven Python\n\n> \S.*\n\n[^#]+\Z", head)
    listed = []
    for section in sections:
        title, *rest = section.splitlines()
        assert title
        for line in filter(None, rest):
            found = re.fullmatch(r"- \[[^\]]+\]\((\S+)\): \S.*", line)
            assert found, line
            listed.append(found[1])
    wanted = [f"{page.url}{twins.NAME}" for page in read_pages(site).values()]
    assert sorted(listed) == sorted(wanted)
    titles = [section.partition("\n")[0] for section in sections]
    assert titles[-1] == "Optional"
    assert {"Internals", "Concurrency"} <= set(titles)


def test_feed_is_valid_atom(site: Site, published: Edition) -> None:
    """The rules of RFC 4287 that a generator can break."""
    root = ET.parse(site.folder / feed.NAME).getroot()  # noqa: S314 - made by this build
    assert root.tag == _ATOM + "feed"
    for one in (root, *root.iter(_ATOM + "entry")):
        for name in ("id", "title", "updated"):
            assert len(one.findall(_ATOM + name)) == 1, name
            assert (one.findtext(_ATOM + name) or "").strip()
        for name in ("updated", "published"):
            for day in one.findall(_ATOM + name):
                assert re.fullmatch(r"\d{4}-\d\d-\d\dT00:00:00Z", day.text or "")
    assert root.findtext(f"{_ATOM}author/{_ATOM}name")
    own = root.find(f"{_ATOM}link[@rel='self']")
    assert own is not None
    assert own.get("href") == published.url + feed.NAME
    ids = [one.findtext(_ATOM + "id") for one in root.iter(_ATOM + "entry")]
    assert len(ids) == len(set(ids)) == feed.MOST


def test_feed_leads_to_proofs(site: Site) -> None:
    root = ET.parse(site.folder / feed.NAME).getroot()  # noqa: S314 - made by this build
    for entry in root.iter(_ATOM + "entry"):
        link = entry.find(_ATOM + "link")
        assert link is not None
        address, anchor = urldefrag(link.get("href", ""))
        file = site.file(address).relative_to(site.folder).as_posix()
        assert anchor in site.pages[file].ids


def test_every_page_announces_the_feed(site: Site) -> None:
    for page in site.pages.values():
        link = page.root.one("link", type="application/atom+xml")
        assert urljoin(page.url, link.attributes["href"]).endswith("/" + feed.NAME)


def test_no_alternate_is_taken_for_a_translation(site: Site) -> None:
    """Material asks for sitemap.xml beside each link that is exactly `alternate`."""
    for page in site.pages.values():
        assert not page.root.all("link", rel="alternate"), page.url


def test_outlets_are_the_same_when_made_again(site: Site, copy: Edition) -> None:
    outlets.make(ROOT, copy.site)
    for name in (feed.NAME, llms.NAME, outlets.WORKER, cards.CARD, "index.md"):
        again = (copy.site / name).read_bytes()
        assert again == (site.folder / name).read_bytes(), name


def test_every_page_tells_what_a_card_shows(site: Site) -> None:
    for name, page in site.pages.items():
        own = config()["site_url"] if name == "404.html" else page.url
        assert meta(page, "og:url") == own
        assert meta(page, "og:image") == own + cards.CARD
        described = page.root.one("meta", name="description").attributes["content"]
        assert meta(page, "og:description") == described
        assert meta(page, "og:title").strip()
        assert meta(page, "og:site_name") == config()["site_name"]
        assert meta(page, "twitter:card") == "summary_large_image"
        with Image.open(site.file(meta(page, "og:image"))) as image:
            assert image.size == cards.SIZE
            assert [meta(page, f"og:image:{k}") for k in ("width", "height")] == [
                str(side) for side in image.size
            ]


def test_cards_are_small(site: Site) -> None:
    sizes = [path.stat().st_size for path in site.folder.rglob(cards.CARD)]
    assert len(sizes) == len(read_pages(site))
    # WhatsApp, the strictest, leaves out pictures over 300 kB.
    assert max(sizes) < 60_000


def test_card_shows_all_of_a_title(published: Edition) -> None:
    for article in published.articles:
        font, lines = cards._fitted(article.title)
        assert " ".join(lines) == " ".join(article.title.split())
        assert len(lines) <= 4, article.path
        width = max(font.getlength(line) for line in lines)
        assert width <= 1040, article.path


def test_card_has_a_glyph_for_each_character(published: Edition) -> None:
    font = cards._font(40)
    missing = bytes(font.getmask("\U0010fffe"))
    texts = [a.title + a.chapter + cards._summary(a) for a in published.articles]
    shown = {char for text in texts for char in text if not char.isspace()}
    assert {char for char in shown if bytes(font.getmask(char)) == missing} == set()


def test_card_is_drawn_once_for_each_content(
    copy: Edition, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    cached = tmp_path / "cached"
    cards.write(copy, cached)
    drawn = {path.name for path in cached.iterdir()}
    assert len(drawn) == len(copy.articles)
    monkeypatch.setattr(cards, "draw", None)
    cards.write(copy, cached)
    assert {path.name for path in cached.iterdir()} == drawn


def test_app_manifest_names_icons_that_are_there(site: Site) -> None:
    told = json.loads((site.folder / "manifest.webmanifest").read_text())
    assert told["name"] == config()["site_name"]
    for one in told["icons"]:
        path = site.folder / one["src"]
        if one["type"] == "image/png":
            with Image.open(path) as image:
                assert "{}x{}".format(*image.size) == one["sizes"]
        else:
            assert path.read_text().startswith("<svg")
    wanted = {"192x192", "512x512"}
    assert wanted <= {one["sizes"] for one in told["icons"]}
    assert "maskable" in {one.get("purpose") for one in told["icons"]}


def test_robots_are_told_where_the_sitemap_is(site: Site) -> None:
    lines = (site.folder / "robots.txt").read_text().splitlines()
    assert lines == ["User-agent: *", f"Sitemap: {site.url}sitemap.xml"]
    assert (site.folder / "sitemap.xml").is_file()


def test_page_that_is_not_there_leads_to_every_chapter(site: Site) -> None:
    page = site.pages["404.html"]
    words = [link.text for link in page.root.one("article").all("a")]
    chapters = [next(iter(entry)) for entry in config()["nav"]]
    assert [word for word in words if word in chapters] == chapters


def test_settings_without_addresses_are_refused(tmp_path: Path) -> None:
    (tmp_path / "mkdocs.yml").write_text("site_name: A\nsite_url: https://a.example/\n")
    (tmp_path / "snippets").mkdir()
    with pytest.raises(ProblemError, match="lack repo_url"):
        edition.read(tmp_path, tmp_path / "site")


def test_settings_may_name_python_objects(tmp_path: Path) -> None:
    told = "!!python/name:material.extensions.emoji.to_svg"
    (tmp_path / "mkdocs.yml").write_text(
        f"site_url: https://a.example\nrepo_url: b/\nx: {told}\ny: !ENV [A, b]\n"
    )
    assert edition.read(tmp_path, tmp_path / "site").url == "https://a.example/"


@pytest.mark.parametrize(
    ("recorded", "term"),
    [
        (recording.Recording(since="2026-01-02", changed="2026-01-02"), "new"),
        (recording.Recording(since="2026-01-02", changed="2026-03-04"), "changed"),
    ],
)
def test_feed_tells_new_from_changed(
    published: Edition, recorded: recording.Recording, term: str
) -> None:
    article = next(one for one in published.articles if one.page.embeds)
    snippet = published.corpus.snippets[article.page.embeds[0].name]
    entry = ET.Element("entry")
    feed._entry(entry, published, article, snippet, recorded)
    assert entry.find("category") is not None
    assert [one.get("term") for one in entry.iter("category")] == [term]
    assert entry.findtext("published") == "2026-01-02T00:00:00Z"
    assert entry.findtext("updated") == f"{recorded.changed}T00:00:00Z"
