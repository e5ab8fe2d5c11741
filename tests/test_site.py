"""The built site: links, ids, hosts, metadata, the ledger; and what a build refuses."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
from itertools import chain
from typing import TYPE_CHECKING
from urllib.parse import unquote, urldefrag, urljoin, urlsplit
from xml.etree import ElementTree as ET

import pytest
from conftest import ROOT
from site_pages import config, run

from proven import corpus, pages

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path
    from typing import Any

    from html_page import Element
    from site_pages import Page, Site

pytest_plugins = ["site_build"]

_ADDRESSES = ("href", "src", "action", "data", "poster", "xlink:href")
_REFERENCES = ("for", "aria-labelledby", "aria-describedby", "aria-controls")
# What a reader follows; everything else in a <link> is fetched without being asked.
_NOT_FETCHED = {"canonical", "prev", "next", "edit"}


def addresses(page: Page) -> Iterator[tuple[Element, str]]:
    """Yield each address on a page, made absolute as a browser does."""
    for element in page.root.walk():
        for name in _ADDRESSES:
            if name in element.attributes:
                yield element, urljoin(page.url, element.attributes[name].strip())
        for candidate in filter(None, element.attributes.get("srcset", "").split(",")):
            yield element, urljoin(page.url, candidate.split()[0])


def told(page: Page, element: Element, what: str) -> str:
    return f"{page.url}:{element.line}: <{element.tag}> {what}"


def test_every_link_inside_the_site_leads_to_a_file_and_an_id(site: Site) -> None:
    wrong, seen = [], 0
    for page in site.pages.values():
        for element, address in addresses(page):
            url, fragment = urldefrag(address)
            if urlsplit(url).netloc != urlsplit(site.url).netloc:
                continue
            seen += 1
            file = site.file(unquote(urlsplit(url)._replace(query="").geturl()))
            if not url.startswith(site.url) or not file.is_file():
                wrong.append(told(page, element, f"leads to no file: {address}"))
            elif fragment and file.suffix == ".html":
                target = site.pages[file.relative_to(site.folder).as_posix()]
                if unquote(fragment) not in target.ids:
                    wrong.append(told(page, element, f"leads to no id: {address}"))
    assert not wrong, "\n".join(wrong)
    assert seen > 10 * len(site.pages)


def test_every_link_into_the_repository_names_a_file(site: Site) -> None:
    repository = re.escape(config()["repo_url"])
    ours = re.compile(repository + r"/(?:blob|edit|commits|raw|tree)/main/([^#?]+)")
    named = {
        found[1]: told(page, element, address)
        for page in site.pages.values()
        for element, address in addresses(page)
        if (found := ours.match(address))
    }
    absent = [at for name, at in named.items() if not (ROOT / unquote(name)).exists()]
    assert not absent, "\n".join(absent)
    shown = {f"snippets/{name}" for name in corpus.load(ROOT).snippets}
    assert shown <= set(named)


def test_ids_are_unique_on_each_page(site: Site) -> None:
    wrong = [
        f"{page.url}: id {one!r} stands {page.ids.count(one)} times"
        for page in site.pages.values()
        for one in sorted(set(page.ids))
        if page.ids.count(one) > 1
    ]
    assert not wrong, "\n".join(wrong)


def test_what_refers_to_an_id_of_its_page_finds_it(site: Site) -> None:
    wrong = []
    for page in site.pages.values():
        for element in page.root.walk():
            values = element.attributes
            wanted = [
                one for name in _REFERENCES for one in values.get(name, "").split()
            ]
            for value in values.values():
                wanted += re.findall(r"""url\(["']?#([^"')]+)""", value)
            # Material labels a table of contents also where a page has none.
            absent = set(wanted) - {*page.ids, "__toc"}
            wrong += [told(page, element, f"refers to {one!r}") for one in absent]
    assert not wrong, "\n".join(wrong)


def fetched(page: Page) -> Iterator[tuple[Element, str]]:
    """Yield what a browser fetches by itself when it shows a page."""
    for element, address in addresses(page):
        relations = set(element.attributes.get("rel", "").split())
        if element.tag == "link" and relations <= _NOT_FETCHED:
            continue
        if element.tag not in ("a", "area", "form"):
            yield element, address


def test_nothing_is_fetched_from_another_host(site: Site) -> None:
    foreign = [
        told(page, element, f"fetches {address}")
        for page in site.pages.values()
        for element, address in fetched(page)
        if not address.startswith((site.url, "data:"))
    ]
    assert not foreign, "\n".join(foreign)


def test_stylesheets_fetch_only_what_the_site_has(site: Site) -> None:
    sheets = {
        site.url + file.relative_to(site.folder).as_posix(): file.read_text("utf-8")
        for file in site.folder.rglob("*.css")
    }
    for page in site.pages.values():
        for element in page.root.walk():
            inline = element.text if element.tag == "style" else ""
            sheets[f"{page.url}?line={element.line}"] = inline + element.attributes.get(
                "style", ""
            )
    wrong = []
    for url, text in sheets.items():
        plain = re.sub(r"/\*.*?\*/", "", text, flags=re.DOTALL)
        named = re.findall(r"""(?:url\(|@import)\s*(["']?)(.*?)\1\s*[);]""", plain)
        for _, name in named:
            address = urldefrag(urljoin(url, name)).url
            if not name.startswith(("data:", "#")) and not site.file(address).is_file():
                wrong.append(f"{url}: fetches {name}")
    assert not wrong, "\n".join(wrong)
    assert len(sheets) > len(site.pages)


def test_every_page_has_a_description_and_its_canonical_address(site: Site) -> None:
    wrong = []
    for name, page in site.pages.items():
        metas = page.root.all("meta", name="description")
        contents = [meta.attributes.get("content", "").strip() for meta in metas]
        if len(contents) != 1 or not contents[0]:
            wrong.append(f"{page.url}: descriptions: {contents}")
        links = page.root.all("link", rel="canonical")
        addressed = [link.attributes["href"] for link in links]
        if addressed != [page.url] and name != "404.html":
            wrong.append(f"{page.url}: canonical: {addressed}")
    assert not wrong, "\n".join(wrong)


def test_no_two_chapter_pages_have_one_description(site: Site) -> None:
    described: dict[str, list[str]] = {}
    for name, page in site.pages.items():
        if re.match(r"ch\d\d-", name):
            meta = page.root.one("meta", name="description")
            described.setdefault(meta.attributes["content"], []).append(name)
    assert not {text: names for text, names in described.items() if len(names) > 1}
    assert config()["site_description"] not in described


def test_sitemap_lists_every_page(site: Site) -> None:
    tree = ET.parse(site.folder / "sitemap.xml")  # noqa: S314 - made by this build
    listed = [one.text for one in tree.iter() if one.tag.endswith("}loc")]
    built = [page.url for name, page in site.pages.items() if name != "404.html"]
    assert sorted(filter(None, listed)) == sorted(built)


def test_page_for_what_is_not_found_works_from_any_depth(site: Site) -> None:
    page = site.pages["404.html"]
    path = urlsplit(site.url).path
    relative = [
        told(page, element, f"is relative: {name}={element.attributes[name]}")
        for element in page.root.walk()
        for name in _ADDRESSES
        if not element.attributes.get(name, path).startswith((path, "http", "#"))
    ]
    assert not relative, "\n".join(relative)
    assert "404" in page.root.one("h1").text


def test_ledger_lists_every_snippet_where_it_is_shown(site: Site) -> None:
    ledger = json.loads((site.folder / "ledger.json").read_text())
    listed = {entry["snippet"] for entry in ledger if entry["snippet"]}
    assert listed == set(corpus.load(ROOT).snippets)
    for place in chain.from_iterable(entry["pages"] for entry in ledger):
        source, _, anchor = place.partition("#")
        folder = source.removesuffix(".md").removesuffix("index").strip("/")
        page = site.pages[f"{folder}/index.html".lstrip("/")]
        assert not anchor or anchor in page.ids, place


def test_ledger_shows_each_claim_as_its_caption_does(site: Site) -> None:
    ledger = json.loads((site.folder / "ledger.json").read_text())
    shown = [
        row.all("td")[0].text
        for page in site.pages.values()
        for table in page.root.all("table", "ledger")
        for row in table.one("tbody").elements
    ]
    assert sorted(shown) == sorted(entry["claim"].replace("`", "") for entry in ledger)


def test_pictures_have_text_alternatives(site: Site) -> None:
    wrong, diagrams = [], 0
    for page in site.pages.values():
        images = page.root.all("img")
        blind = [image for image in images if "alt" not in image.attributes]
        wrong += [told(page, image, "has no alt") for image in blind]
        articles = page.root.all("article")
        for svg in chain.from_iterable(article.all("svg") for article in articles):
            around = (one.attributes for one in svg.ancestors)
            if any("title" in one or "aria-label" in one for one in around):
                continue  # an icon in a button that is named
            diagrams += 1
            named = svg.attributes.get("aria-labelledby", "").split()
            telling = [one for i in named for one in svg.all(id=i)] or [
                one for one in svg.elements if one.tag in ("title", "desc")
            ]
            texts = [one.text.strip() for one in telling]
            if svg.attributes.get("role") != "img" or not all(texts) or len(texts) < 2:
                wrong.append(told(page, svg, "has no title and description"))
    assert not wrong, "\n".join(wrong)
    assert diagrams


def test_every_call_on_a_page_was_rendered(site: Site) -> None:
    """Nothing of `@snippet(…)`, `@value(…)` or a placeholder is left in prose."""
    left = [
        told(page, element, f"shows {text.strip()!r}")
        for page in site.pages.values()
        for element in page.root.walk()
        if "code" not in (element.tag, *(one.tag for one in element.ancestors))
        for text in element.children
        if isinstance(text, str)
        and re.search(r"@(snippet|value|index)\(|@ledger\b|wzxhzdk|\x02", text)
    ]
    assert not left, "\n".join(left)


def test_every_proof_can_be_linked_to(site: Site) -> None:
    for page in site.pages.values():
        for line in page.root.all(cls="proof-line"):
            assert any(
                "proof" in one.classes and one.attributes.get("id")
                for one in line.ancestors
            ), told(page, line, "stands in no proof with an id")


def nav_files(nav: Any) -> Iterator[str]:
    if isinstance(nav, str):
        yield nav
    else:
        for entry in nav.values() if isinstance(nav, dict) else nav:
            yield from nav_files(entry)


def test_every_page_is_in_the_navigation_once() -> None:
    docs = ROOT / "docs"
    written = [path.relative_to(docs).as_posix() for path in docs.rglob("*.md")]
    assert sorted(nav_files(config()["nav"])) == sorted(written)


def tiny(root: Path, text: str) -> Path:
    """Make a project of one page with this project's rules for a build."""
    rules = {key: config()[key] for key in ("strict", "validation")}
    told = {"site_name": "A", "theme": "mkdocs", "nav": ["index.md"], **rules}
    (root / "mkdocs.yml").write_text(json.dumps(told))
    (root / "docs").mkdir()
    (root / "docs" / "index.md").write_text(f"# A page\n\n{text}\n")
    return root


FAULTS = {
    "broken link": ("[x](nope.md)", "contains a link 'nope.md'"),
    "broken anchor": ("[x](index.md#nope)", "there is no such anchor"),
    "missing image": ("![x](nope.png)", "contains a link 'nope.png'"),
    "absolute link": ("[x](/nope/)", "contains an absolute link '/nope/'"),
}


@pytest.mark.parametrize(("text", "says"), FAULTS.values(), ids=FAULTS)
def test_strict_build_refuses(tmp_path: Path, text: str, says: str) -> None:
    built = run("mkdocs", "build", cwd=tiny(tmp_path, text))
    assert built.returncode == 1
    assert says in built.stdout
    assert "index.md" in built.stdout
    assert "Aborted with 1 warnings in strict mode!" in built.stdout


def test_strict_build_refuses_a_page_that_is_not_in_the_navigation(
    tmp_path: Path,
) -> None:
    root = tiny(tmp_path, "Text.")
    (root / "docs" / "other.md").write_text("# Another\n")
    built = run("mkdocs", "build", cwd=root)
    assert built.returncode == 1
    assert 'not included in the "nav" configuration' in built.stdout
    assert "other.md" in built.stdout


def test_strict_build_accepts_a_page_without_fault(tmp_path: Path) -> None:
    built = run("mkdocs", "build", cwd=tiny(tmp_path, "[x](#a-page)"))
    assert built.returncode == 0, built.stdout


def test_make_site_refuses_a_broken_link(tmp_path: Path) -> None:
    found = re.search(r"/(mkdocs build.*)", (ROOT / "Makefile").read_text())
    assert found
    text, says = FAULTS["broken link"]
    built = run(*found[1].split(), cwd=tiny(tmp_path, text))
    assert built.returncode == 1
    assert says in built.stdout


def zensical(root: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, ROOT / "tests" / "zensical_build.py"],
        cwd=root,
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """A copy of the project, since Zensical writes into the project it builds."""
    for name in ("docs", "snippets", "overrides", "src"):
        shutil.copytree(ROOT / name, tmp_path / name)
    for name in ("mkdocs.yml", "CONTRIBUTING.md"):
        shutil.copy(ROOT / name, tmp_path)
    return tmp_path


def test_zensical_builds_the_same_proofs(copy: Path, site: Site) -> None:
    built = zensical(copy)
    assert built.returncode == 0, built.stdout
    assert built.stdout.startswith("Built ")
    assert [path.name for path in (copy / ".cache").iterdir()] == ["zensical"]
    mine = copy / ".cache" / "zensical" / "site"
    finished = run("proven", "finish", str(mine))
    assert finished.returncode == 0, finished.stdout
    for page in corpus.load(ROOT).pages:
        if page.embeds and page.path.name != "index.md":
            name = page.path.relative_to(ROOT / "docs").with_suffix("") / "index.html"
            proof = re.compile(
                r'<div class="proof".*?<div class="proof-line">.*?</div>', re.DOTALL
            )
            proofs = [
                proof.findall((folder / name).read_text())
                for folder in (mine, site.folder)
            ]
            assert proofs[0]
            assert proofs[0] == proofs[1]


def test_zensical_refuses_a_broken_link(copy: Path) -> None:
    page = copy / "docs" / "glossary.md"
    page.write_text(page.read_text() + "\n[x](nope.md)\n")
    built = zensical(copy)
    assert built.returncode == 1
    assert "page does not exist" in built.stdout
    assert "glossary.md" in built.stdout


def test_zensical_build_without_a_proof_is_refused(copy: Path) -> None:
    """As it would be if Zensical left out our extension, without a word."""
    path = copy / "mkdocs.yml"
    without = re.sub(r"  - proven\.render:\n(?: {6}.*\n)+", "", path.read_text())
    path.write_text(without)
    built = zensical(copy)
    assert built.returncode == 1
    embed = pages.parse(copy / "docs" / "ch11-internals" / "gil.md").embeds[0]
    lacks = f"gil.md: built with Zensical it lacks {pages.anchor(embed.name)}"
    assert f"docs/ch11-internals/{lacks}" in built.stdout
