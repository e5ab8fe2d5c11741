"""How the site is read: at any width, on paper, by keyboard, without JavaScript."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from browser import visiting
from conftest import ROOT
from playwright.sync_api import expect
from site_pages import KINDS

from proven import corpus, pages

if TYPE_CHECKING:
    from collections.abc import Iterator

    from browser import Visit
    from playwright.sync_api import Browser, Page
    from site_pages import Site

pytest_plugins = ["visits"]

WIDTHS = (320, 390, 1440, 2560)
# Has tabs, folded answers, charts, and a diagram.
PAGE = "ch11-internals/gil/"


@pytest.mark.parametrize("address", KINDS)
def test_page_is_no_wider_than_its_window(visit: Visit, address: str) -> None:
    page = visit.open(address)
    page.locator("details").evaluate_all("all => all.forEach(one => one.open = true)")
    widths = {}
    for width in WIDTHS:
        page.set_viewport_size({"width": width, "height": 900})
        widths[width] = page.evaluate("document.documentElement.scrollWidth")
    assert widths == {width: width for width in WIDTHS}


def test_what_is_wider_scrolls_in_its_own_box_by_keyboard(visit: Visit) -> None:
    visit.page.set_viewport_size({"width": 390, "height": 844})
    page = visit.open(PAGE)
    page.locator("details").evaluate_all("all => all.forEach(one => one.open = true)")
    seen = set()
    for box in page.locator("pre > code, .md-typeset__scrollwrap, figure").all():
        if not box.is_visible() or not box.evaluate(
            "b => b.scrollWidth > b.clientWidth"
        ):
            continue
        seen.add(box.evaluate("one => one.tagName"))
        box.focus()
        expect(box).to_be_focused()
        page.keyboard.press("ArrowRight")
        visit.wait_for("() => document.activeElement.scrollLeft > 0")
    assert seen == {"CODE", "DIV", "FIGURE"}
    page.set_viewport_size({"width": 2560, "height": 844})
    expect(page.locator(".md-typeset__scrollwrap[tabindex]")).to_have_count(0)


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_paper_shows_every_output_and_no_navigation(visit: Visit, scheme: str) -> None:
    visit.page.emulate_media(color_scheme="dark" if scheme == "dark" else "light")
    page = visit.open(PAGE)
    page.emulate_media(media="print")
    for name in (".md-header", ".md-tabs", ".md-sidebar", ".md-footer", ".md-top"):
        for one in page.locator(name).all():
            expect(one).to_be_hidden()
    proofs = page.locator(".proof").filter(has=page.locator(".tabbed-set"))
    assert proofs.count() > 1
    for block in page.locator(".tabbed-block").all():
        expect(block).to_be_visible()
        assert block.evaluate("one => getComputedStyle(one, '::before').content") == (
            f'"{block.get_attribute("data-by")}"'
        )
    for answer in page.locator(".proof-fold").all():
        expect(answer.locator("code").first).to_be_visible()
        # Not only in the layout: what is folded is skipped when it is drawn.
        assert answer.locator("code").first.evaluate("one => one.checkVisibility()")
    # Browsers leave the background out, so that text has to be dark.
    colour = page.locator("article p").first.evaluate("p => getComputedStyle(p).color")
    assert max(map(int, re.findall(r"\d+", colour)[:3])) < 128


def test_reduced_motion_moves_nothing(visit: Visit) -> None:
    visit.page.emulate_media(reduced_motion="reduce")
    page = visit.open(PAGE)
    moving = page.evaluate(
        """() => [...document.querySelectorAll("*")].filter(one =>
            ["", "::before", "::after"].some(pseudo => {
                const style = getComputedStyle(one, pseudo || null)
                return style.transitionDuration.split(", ").some(t => t !== "0s")
                    || style.animationName !== "none"
            })).map(one => one.outerHTML.slice(0, 100))"""
    )
    assert moving == []


def focused(page: Page) -> dict[str, str]:
    """Return what has the focus, and whether it can be seen that it does."""
    found: dict[str, str] = page.evaluate(
        """() => {
            const one = document.activeElement
            const shown = [one, one.nextElementSibling, ...document.querySelectorAll(
                one.id ? `label[for="${one.id}"]` : "none")]
            const set = one.closest(".tabbed-set > input")
                && one.parentElement.querySelector(".tabbed-labels")
            const outlined = [...shown, set].filter(Boolean).some(element => {
                const style = getComputedStyle(element)
                return style.outlineStyle !== "none" && style.outlineWidth !== "0px"
            })
            return {html: one.outerHTML.slice(0, 120), tag: one.tagName, id: one.id,
                outlined: String(outlined), name: one.getAttribute("name") || ""}
        }"""
    )
    return found


def test_keyboard_reaches_tabs_and_shows_where_it_is(visit: Visit) -> None:
    page = visit.open(PAGE)
    page.keyboard.press("Tab")
    skip = page.locator(".md-skip")
    expect(skip).to_be_focused()
    expect(skip).to_be_in_viewport()
    page.keyboard.press("Enter")
    expect(page).to_have_url(re.compile("#"))
    tabs, unseen = "", []
    for _ in range(200):
        page.keyboard.press("Tab")
        now = focused(page)
        # Where the page starts over, the focus is on none of its elements.
        if now["outlined"] != "true" and now["tag"] != "BODY":
            unseen.append(now["html"])
        if now["name"].endswith("-tab"):
            tabs = now["name"]
            break
    assert unseen == []
    assert tabs
    chosen = page.locator(f"input[name='{tabs}']:checked")
    before = chosen.get_attribute("id")
    page.keyboard.press("ArrowRight")
    assert chosen.get_attribute("id") != before
    number = page.locator(f"input[name='{tabs}']").evaluate_all(
        "all => all.findIndex(one => one.checked)"
    )
    blocks = page.locator(f".tabbed-set:has(input[name='{tabs}']) .tabbed-block")
    expect(blocks.nth(number)).to_be_visible()
    expect(blocks.and_(page.locator(":visible"))).to_have_count(1)


def test_keyboard_opens_the_drawer_and_only_then_reaches_it(visit: Visit) -> None:
    visit.page.set_viewport_size({"width": 390, "height": 844})
    page = visit.open(PAGE)
    drawer = page.locator(".md-sidebar--primary")
    expect(drawer).to_be_hidden()
    page.keyboard.press("Tab")
    assert focused(page)["id"] == "__drawer"
    assert focused(page)["outlined"] == "true"
    page.keyboard.press("Space")
    expect(drawer).to_be_visible()
    link = drawer.locator("a.md-nav__link:visible").first
    link.focus()
    expect(link).to_be_focused()


@pytest.fixture
def plain(browser: Browser, site: Site) -> Iterator[Visit]:
    """A visit without JavaScript."""
    with visiting(browser, site, java_script_enabled=False) as visit:
        yield visit


def test_page_is_read_without_javascript(plain: Visit) -> None:
    page = plain.open(PAGE)
    loaded = corpus.load(ROOT)
    path = ROOT / "docs" / f"{PAGE[:-1]}.md"
    (read,) = [one for one in loaded.pages if one.path == path]
    for embed in read.embeds:
        snippet = loaded.snippets[embed.name]
        proof = page.locator(f"#{pages.anchor(snippet.name)}")
        code = proof.locator(".highlight code").first
        assert code.inner_text().rstrip() == snippet.source.decode().rstrip()
        recorded = loaded.recording(snippet)
        if recorded.differs:
            for number, (_, output) in reversed(list(enumerate(recorded.groups()))):
                proof.locator(".tabbed-labels label").nth(number).click()
                block = proof.locator(".tabbed-block").nth(number)
                expect(block).to_be_visible()
                assert block.locator("code").inner_text() == output
    page.locator(".md-tabs a").nth(2).click()
    expect(page.locator("h1")).to_be_visible()
    assert page.url != plain.home + PAGE


def shown(page: Page) -> dict[str, list[str]]:
    """Return what belongs to one page only: its proofs, and the tabs that are open."""
    found: dict[str, list[str]] = page.evaluate(
        """() => ({
            title: [document.title, document.querySelector("h1").textContent],
            proofs: [...document.querySelectorAll(".proof")].map(one => one.id),
            code: [...document.querySelectorAll(".proof code")]
                .map(one => one.textContent),
            open: [...document.querySelectorAll(".tabbed-set > input:checked")]
                .map(one => one.id),
            contents: [...document.querySelectorAll("[data-md-component=toc] a")]
                .map(one => one.hash),
        })"""
    )
    return found


def test_instant_navigation_shows_no_stale_proof(visit: Visit) -> None:
    """There and back again, each page shows what it shows when it is loaded alone."""
    first, second = PAGE, "ch11-internals/reference-counting-and-gc/"
    alone = {}
    for address in (second, first):
        alone[address] = shown(visit.open(address))
    assert not set(alone[first]["proofs"]) & set(alone[second]["proofs"])
    page = visit.page
    page.evaluate("window.loadedOnce = true")

    def read(address: str) -> None:
        expect(page).to_have_url(visit.home + address)
        expect(page.locator("h1")).to_have_text(alone[address]["title"][1])
        page.wait_for_load_state("networkidle")
        assert shown(page) == alone[address]

    read(first)
    page.locator(f".md-sidebar--primary a[href*='{second.split('/')[1]}/']").click()
    read(second)
    page.locator(".tabbed-labels label:visible").last.click()
    page.go_back()
    read(first)
    page.go_forward()
    # Choosing a tab has put it into the address.
    expect(page).to_have_url(re.compile(re.escape(visit.home + second)))
    expect(page.locator("h1")).to_have_text(alone[second]["title"][1], timeout=20_000)
    assert shown(page)["proofs"] == alone[second]["proofs"]
    assert page.evaluate("window.loadedOnce") is True
