"""The search: its indexes, its dialog in a real browser, and how often it is right."""

from __future__ import annotations

import json
import re
from collections import Counter
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import pytest
import search_score
from browser import HOST, wait_for
from conftest import ROOT
from playwright.sync_api import expect

from proven import search
from proven.problems import ProblemError

if TYPE_CHECKING:
    from pathlib import Path

    from browser import Visit
    from playwright.sync_api import Browser, Locator, Page
    from site_pages import Site

pytest_plugins = ["visits"]

QUERIES = ROOT / "tests" / "queries.tsv"
ARTICLE = """
<nav class="md-tags"><a href="../tags/#tag:gil" class="md-tag">gil</a></nav>
<h1 id="the-gil">The GIL: <code>one</code> lock<a class="headerlink" href="#">¶</a></h1>
<h2 id="sys">sys.setswitchinterval<a class="headerlink" href="#">¶</a></h2>
<p>Set it with <code>sys.setswitchinterval()</code>, &amp; <code>sys</code>.</p>
<div class="proof" id="proof-late"><p class="proof-claim">A thread is
<code>late</code>.</p><div class="language-python highlight"><pre><span></span><code>
<span class="kn">import</span> <span class="nn">threading</span>
<span class="n">threading</span><span class="o">.</span><span class="n">Thread</span>()
<span class="n">self</span><span class="o">.</span><span class="n">name</span>
</code></pre></div><div class="language-text highlight"><pre><code>caught
RuntimeError: can&#39;t start new thread
</code></pre></div><p class="proof-line">Ran on CPython.</p></div>
"""


def test_entry_holds_what_a_page_is_about() -> None:
    head = '<meta name="description" content="What the GIL does &amp; costs.">'
    assert search.entry("ch11-internals/gil/", head, ARTICLE) == search.Entry(
        url="ch11-internals/gil/",
        title="The GIL: one lock",
        about="What the GIL does & costs.",
        weight=1.0,
        tags=("gil",),
        headings=(("sys", "sys.setswitchinterval"),),
        claims=(("proof-late", "A thread is late."),),
        names=("one", "sys.setswitchinterval()", "sys", "late"),
        calls=("threading.Thread",),
        messages=("RuntimeError: can't start new thread",),
    )


def test_listing_is_found_by_its_title_alone() -> None:
    listed = search.entry("changes/3.12-to-3.13/", "", ARTICLE)
    assert listed.title == "The GIL: one lock"
    assert (listed.headings, listed.claims, listed.messages) == ((), (), ())
    assert listed.weight < 1


def test_glossary_terms_belong_to_the_pages_that_they_lead_to() -> None:
    article = (
        '<dl><dt>barging</dt><dd>Taking a <a href="https://x.y/">lock</a> first.'
        ' <a href="../ch12/locks/">Locks</a></dd>\n<dt>arena</dt>\n'
        '<dd>Memory. <a href="../ch11/memory/#arenas">Memory</a></dd>'
        '<dt>fair lock</dt><dd>No barging. <a href="../ch12/locks/">Locks</a></dd></dl>'
    )
    assert search.glossary(article) == {
        "ch12/locks/": ("barging", "fair lock"),
        "ch11/memory/": ("arena",),
    }


def test_index_covers_every_page_and_leads_to_what_is_there(site: Site) -> None:
    index = json.loads((site.folder / search.INDEX).read_text(encoding="utf-8"))
    entries = index["pages"]
    built = {
        name.removesuffix("index.html")
        for name in site.pages
        if name.endswith("index.html")
    }
    assert {one["url"] for one in entries} == built
    for one in entries:
        ids = set(site.pages[f"{one['url']}index.html"].ids)
        anchors = [*one.get("headings", ()), *one.get("claims", ())]
        assert [anchor for anchor, _ in anchors if anchor not in ids] == []
    gil = next(one for one in entries if one["url"] == "ch11-internals/gil/")
    assert "sys.setswitchinterval" in gil["names"]
    assert "switch interval" in gil["terms"]
    folder = (site.folder / search.INDEX).parent
    parts = {file.stem for file in folder.glob("*.json")} - {"index"}
    assert parts == set(index["parts"].split())
    switch = json.loads((folder / "sw.json").read_text(encoding="utf-8"))["switch"]
    assert entries.index(gil) in switch[::2]


def test_words_are_counted_whole_and_in_parts() -> None:
    text = "<p>TaskGroup, co_consts &amp; 3.14 <svg>drawn</svg> groups GROUP</p>"
    assert search.words("ch12/", text) == {
        "taskgroup": 1,
        "task": 1,
        "co_consts": 1,
        "co": 1,
        "consts": 1,
        "group": 2,
        "groups": 1,
    }
    assert not search.words("changes/", text)


def test_full_text_is_cut_by_two_letters() -> None:
    counts = [Counter({"lock": 2, "loop": 1}), Counter({"lock": 1, "gil": 4})]
    assert search.cut(counts) == {
        "gi": {"gil": [1, 4]},
        "lo": {"lock": [0, 2, 1, 1], "loop": [0, 1]},
    }


def field(page: Page) -> Locator:
    return page.get_by_role("combobox", name="Search")


def options(page: Page) -> Locator:
    return page.get_by_role("dialog", name="Search").get_by_role("option")


def find(visit: Visit, query: str, address: str = "") -> Page:
    """Open the dialog by its key, type a query, and wait for what comes."""
    page = opened(visit, address)
    page.keyboard.type(query)
    wait_for(page, search_score.ANSWERED, query)
    return page


def opened(visit: Visit, address: str = "") -> Page:
    """Open a page, and the dialog by its key."""
    page = visit.open(address)
    page.wait_for_load_state()
    search_score.open_dialog(page)
    return page


def test_nothing_is_loaded_for_search_before_it_is_opened(visit: Visit) -> None:
    visit.open("ch11-internals/gil/")
    wanted = re.compile(r"assets/(?:search|highlight)\.js|/search/")
    assert [url for url in visit.requests if wanted.search(url)] == []
    visit.page.get_by_role("button", name="Search", exact=True).click()
    visit.page.keyboard.type("gil")
    wait_for(visit.page, search_score.ANSWERED, "gil")
    loaded = [url.removeprefix(visit.home) for url in visit.requests]
    assert {"assets/search.js", search.INDEX, "search/gi.json"} <= set(loaded)


@pytest.mark.parametrize("key", ["/", "s", "f"])
def test_key_opens_the_dialog_and_escape_closes_it(visit: Visit, key: str) -> None:
    page = visit.open()
    page.wait_for_load_state()
    page.keyboard.press(key)
    expect(field(page)).to_be_focused()
    expect(field(page)).to_have_value("")
    page.keyboard.press("Escape")
    expect(field(page)).to_be_hidden()
    page.get_by_label("Interpreter to show").focus()
    page.keyboard.press(key)
    expect(field(page)).to_be_hidden()


def test_arrows_choose_and_enter_goes_there(visit: Visit) -> None:
    page = find(visit, "sys.setswitchinterval")
    expect(field(page)).to_have_attribute("aria-expanded", "true")
    chosen = page.locator('[role=option][aria-selected="true"]')
    expect(chosen).to_have_count(0)
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowDown")
    expect(chosen).to_have_count(1)
    second = options(page).nth(1)
    expect(second).to_have_attribute("aria-selected", "true")
    identity = second.get_attribute("id") or ""
    expect(field(page)).to_have_attribute("aria-activedescendant", identity)
    expect(field(page)).to_be_focused()
    page.keyboard.press("ArrowUp")
    page.keyboard.press("ArrowUp")
    expect(options(page).last).to_have_attribute("aria-selected", "true")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowDown")
    target = second.get_attribute("href") or ""
    page.keyboard.press("Enter")
    expect(page).to_have_url(target)
    expect(field(page)).to_be_hidden()


def test_enter_goes_to_the_first_result_and_its_words_are_marked(visit: Visit) -> None:
    page = find(visit, "switch interval")
    page.evaluate("window.loadedOnce = true")
    page.keyboard.press("Enter")
    expect(page).to_have_url(re.compile("/ch11-internals/gil/"))
    marks = page.locator(".md-content mark")
    expect(marks.first).to_be_attached()
    assert {text.lower() for text in marks.all_text_contents()} <= {
        *("switch", "switches", "switching", "interval", "intervals"),
        *("switchinterval", "switched", "switch_interval"),
    }
    # Instant navigation: the header and its dialog are still those of the first page.
    assert page.evaluate("window.loadedOnce") is True
    expect(field(page)).to_be_hidden()
    page.keyboard.press("/")
    expect(field(page)).to_be_focused()
    page.keyboard.press("Escape")
    page.reload(wait_until="networkidle")
    expect(marks.first).to_be_attached()


def test_query_that_finds_nothing_says_so(visit: Visit) -> None:
    page = find(visit, "zzqqxxzzqq")
    expect(page.get_by_role("status").first).to_contain_text("Nothing found")
    expect(page.locator(".search__results")).to_be_hidden()
    expect(field(page)).to_have_attribute("aria-expanded", "false")
    page.get_by_role("button", name="Clear").click()
    expect(field(page)).to_have_value("")
    expect(field(page)).to_be_focused()


@pytest.mark.parametrize(
    "query",
    ["(", "[a-", "\\", '"', "<script>alert(1)</script>", "*" * 200, "ü🙂", "__"],
)
def test_odd_query_does_no_harm(visit: Visit, query: str) -> None:
    page = opened(visit)
    page.keyboard.insert_text(query)
    wait_for(page, search_score.ANSWERED, query)
    expect(field(page)).to_have_value(query)


def test_very_long_query_is_cut(visit: Visit) -> None:
    page = opened(visit)
    field(page).fill("deadlock " * 20_000)
    wait_for(page, search_score.ANSWERED, "deadlock " * 20_000)
    expect(options(page).first).to_be_visible()


def test_phone_gives_the_dialog_the_whole_screen(visit: Visit) -> None:
    visit.page.set_viewport_size({"width": 390, "height": 844})
    page = visit.open("ch11-internals/gil/")
    opener = page.get_by_role("button", name="Search", exact=True)
    box = opener.bounding_box()
    assert box
    assert min(box["width"], box["height"]) >= 24
    opener.click()
    page.keyboard.type("deadlock")
    wait_for(page, search_score.ANSWERED, "deadlock")
    dialog = page.get_by_role("dialog", name="Search").bounding_box()
    assert dialog == {"x": 0, "y": 0, "width": 390, "height": 844}
    page.get_by_role("button", name="Close search").click()
    expect(field(page)).to_be_hidden()


def test_click_beside_the_dialog_closes_it(visit: Visit) -> None:
    page = find(visit, "gil")
    page.mouse.click(20, 600)
    expect(field(page)).to_be_hidden()


def test_search_still_answers_without_the_full_text(visit: Visit) -> None:
    visit.page.route("**/search/de.json", lambda route: route.abort())
    page = find(visit, "deadlock")
    expect(options(page).first).to_contain_text("deadlock", ignore_case=True)
    visit.errors.clear()


def test_failure_to_load_is_told_and_can_be_tried_again(visit: Visit) -> None:
    visit.page.route("**/search/index.json", lambda route: route.abort())
    page = opened(visit)
    told = page.locator(".search__status")
    expect(told).to_contain_text("could not be loaded")
    page.unroute("**/search/index.json")
    page.keyboard.press("Escape")
    expect(field(page)).to_be_hidden()
    search_score.open_dialog(page)
    page.keyboard.type("gil")
    wait_for(page, search_score.ANSWERED, "gil")
    expect(options(page).first).to_be_visible()
    visit.errors.clear()


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("gil\n", "queries.tsv:1: not a query with its right page"),
        ("query\taddress\ngil\t(\n", "queries.tsv:2: the regular expression is broken"),
        ("gil\tgil\n\t^x$\n", "queries.tsv:2: not a query with its right page"),
        ("\n", "queries.tsv:1: there are no queries in it"),
    ],
)
def test_bad_line_of_queries_is_told(tmp_path: Path, text: str, what: str) -> None:
    path = tmp_path / "queries.tsv"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(ProblemError) as raised:
        search_score.read(path)
    assert what in raised.value.problem.render(tmp_path)


def test_queries_that_are_not_there_are_told(tmp_path: Path) -> None:
    with pytest.raises(ProblemError, match="the queries cannot be read"):
        search_score.read(tmp_path / "none.tsv")


def test_rank_is_the_place_of_the_first_right_page() -> None:
    query = search_score.Query("gil", re.compile("^ch11/gil/$"), frozenset(), 1)
    results = [search_score.Result(one, "") for one in ("a/", "ch11/gil/", "b/")]
    answers = [
        search_score.Answer(query, tuple(results), 1.0),
        search_score.Answer(query, tuple(results[:1]), 3.0),
    ]
    assert [answer.rank for answer in answers] == [2, 0]
    score = search_score.Score(answers)
    assert (score.within(1), score.within(2), score.warm) == (0.0, 0.5, 2.0)


def test_labelled_queries_lead_to_pages_that_are_there(site: Site) -> None:
    queries = search_score.read(QUERIES)
    addresses = [name.removesuffix("index.html") for name in site.pages]
    for query in queries:
        assert any(map(query.right.search, addresses)), query
    assert len(queries) >= 150
    assert sum("typo" in query.marks for query in queries) >= 30


def test_right_page_comes_first_and_in_few_bytes(browser: Browser, site: Site) -> None:
    home = f"http://{HOST}{urlsplit(site.url).path}"
    queries = search_score.read(QUERIES)
    score = search_score.measure(browser, home, site, queries)
    told = "\n".join(score.lines())
    assert score.within(1) >= 0.80, told
    assert score.within(3) >= 0.93, told
    assert score.within(5) >= 0.97, told
    assert score.within(5, "typo") >= 0.95, told
    assert score.bytes_before == 0, told
    assert 0 < score.bytes_first <= 150_000, told
