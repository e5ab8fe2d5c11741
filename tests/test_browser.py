"""The built site in a real browser, served below a sub-path of this machine."""

from __future__ import annotations

import re
import subprocess
from functools import cache
from typing import TYPE_CHECKING

import pytest
from conftest import ROOT
from playwright.sync_api import expect
from site_pages import addresses

from proven import corpus, pages
from proven.interpreters import REFERENCE

if TYPE_CHECKING:
    from pathlib import Path

    from browser import Visit
    from playwright.sync_api import Locator

    from proven.corpus import Corpus
    from proven.interpreters import Interpreter
    from proven.recording import Recording
    from proven.snippet import Snippet

pytest_plugins = ["visits"]

CHAPTER = "ch11-internals"


@cache
def loaded() -> Corpus:
    return corpus.load(ROOT)


def chapter_pages() -> list[pages.Page]:
    return [page for page in loaded().pages if page.path.parent.name == CHAPTER]


def chapter_addresses() -> list[str]:
    """The chapter's pages as addresses below the site, its landing page first."""
    return addresses(f"{CHAPTER}/*.md")


def embedded(option: str, *, differs: bool) -> tuple[str, Snippet, Recording]:
    """Find an embedded Python snippet, and the address of a page that shows it."""
    for page in chapter_pages():
        for embed in page.embeds:
            snippet = loaded().snippets[embed.name]
            recorded = loaded().recording(snippet)
            wanted = (option in embed.options) if option else not embed.options
            if wanted and recorded.differs is differs and not snippet.is_shell:
                return f"{CHAPTER}/{page.path.stem}/", snippet, recorded
    raise LookupError(f"no page of {CHAPTER} shows such a snippet")


def test_home_page_is_read(visit: Visit) -> None:
    page = visit.open()
    expect(page.locator("h1")).to_be_visible()
    expect(page).to_have_title(re.compile("Proven Python"))
    assert visit.requests[0] == visit.home


def test_chapter_opens_through_the_navigation(visit: Visit) -> None:
    page = visit.open()
    page.locator(f".md-tabs a[href*='{CHAPTER}']").click()
    expect(page).to_have_url(re.compile(f"/{CHAPTER}/"))
    page.locator(".md-sidebar--primary a[href*='gil']").click()
    expect(page).to_have_url(visit.home + f"{CHAPTER}/gil/")
    expect(page.locator("h1")).to_contain_text("GIL")
    expect(page.locator(".proof").first).to_be_visible()


def test_copied_snippet_runs_with_the_recorded_result(
    visit: Visit, found: dict[str, Interpreter], tmp_path: Path
) -> None:
    if REFERENCE not in found:
        pytest.skip(f"no CPython {REFERENCE} here: uv python install {REFERENCE}")
    address, snippet, recorded = embedded("", differs=True)
    page = visit.open(address)
    code = visit.proof(snippet).locator(".language-python")
    code.hover()
    code.get_by_role("button", name="Copy").click()
    expect(page.locator(".md-dialog")).to_contain_text("Copied")
    copied = page.evaluate("navigator.clipboard.readText()")
    assert copied.rstrip("\n") == snippet.source.decode().rstrip("\n")
    file = tmp_path / snippet.path.name
    file.write_text(copied)
    ran = subprocess.run(
        [found[REFERENCE].executable, "-I", file.name],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=True,
    )
    assert ran.stdout + ran.stderr == recorded.outputs[REFERENCE]


def test_output_has_no_copy_button(visit: Visit) -> None:
    address, snippet, _ = embedded("", differs=False)
    visit.open(address)
    proof = visit.proof(snippet)
    code = proof.locator(".language-python")
    code.scroll_into_view_if_needed()  # a block is made ready when it is seen
    expect(code.get_by_role("button")).to_have_count(1)
    expect(proof.locator(".language-text").get_by_role("button")).to_have_count(0)


def test_another_tab_shows_the_other_output(visit: Visit) -> None:
    address, snippet, recorded = embedded("", differs=True)
    visit.open(address)
    proof = visit.proof(snippet)
    groups = recorded.groups()
    for number, (names, _) in enumerate(groups):
        if snippet.base in names:
            expect(proof.locator(".tabbed-block").nth(number)).to_be_visible()
    for number, (_, output) in reversed(list(enumerate(groups))):
        proof.locator(".tabbed-labels label").nth(number).click()
        shown = proof.locator(".tabbed-block:visible")
        expect(shown).to_have_count(1)
        assert shown.locator("code").inner_text() == output


def test_lens_opens_the_tabs_of_one_interpreter_on_every_page(visit: Visit) -> None:
    address, snippet, recorded = embedded("", differs=True)
    page = visit.open(address)
    lens = page.get_by_label("Interpreter to show")
    shown = visit.proof(snippet).locator(".tabbed-block:visible code")
    for name, output in recorded.outputs.items():
        lens.select_option(name)
        assert shown.inner_text() == output
    lens.select_option("3.11")
    other = next(one for one in chapter_addresses()[1:] if one != address)
    page.locator(f".md-sidebar--primary a[href*='{other.split('/')[1]}/']").click()
    expect(page).to_have_url(visit.home + other)
    for label in page.locator(".proof label[data-on~='3.11']").all():
        assert page.locator(f"#{label.get_attribute('for')}").is_checked()
    page.reload(wait_until="networkidle")
    expect(lens).to_have_value("3.11")
    visit.open(address)
    assert shown.inner_text() == recorded.outputs["3.11"]
    lens.select_option("all")
    assert shown.inner_text() == recorded.outputs[snippet.base]


def test_folded_output_unfolds(visit: Visit) -> None:
    address, snippet, recorded = embedded("folded", differs=False)
    visit.open(address)
    fold = visit.proof(snippet).locator("details.proof-fold")
    output = fold.locator("code").first
    expect(output).to_be_hidden()
    fold.locator("summary").click()
    expect(output).to_be_visible()
    assert output.inner_text() == recorded.outputs[REFERENCE]


def test_cited_value_leads_to_its_proof(visit: Visit) -> None:
    page = visit.open(f"{CHAPTER}/gil/")
    value = page.locator("a.value").first
    target = (value.get_attribute("href") or "").rpartition("#")[2]
    value.click()
    page.wait_for_url(f"**#{target}")
    # In view, and not under the header, which stays at the top.
    visit.wait_for(
        """id => {
            const top = document.getElementById(id).getBoundingClientRect().top
            const header = document.querySelector(".md-header").getBoundingClientRect()
            return header.bottom <= top && top < innerHeight
        }""",
        target,
    )


def test_instant_navigation_stays_on_this_host(visit: Visit) -> None:
    """What is fetched and complained of is looked at by the fixture."""
    page = visit.open()
    page.evaluate("window.loadedOnce = true")
    page.locator(f".md-tabs a[href*='{CHAPTER}']").click()
    expect(page).to_have_url(visit.home + f"{CHAPTER}/")
    for address in chapter_addresses()[1:]:
        name = address.removesuffix("/").rpartition("/")[2]
        page.locator(f".md-sidebar--primary a[href*='{name}/']").first.click()
        expect(page).to_have_url(visit.home + address)
        expect(page.locator(".proof").first).to_be_attached()
    assert page.evaluate("window.loadedOnce") is True
    assert len(visit.requests) > len(chapter_addresses())


def test_proofs_work_after_instant_navigation(visit: Visit) -> None:
    address, snippet, recorded = embedded("", differs=True)
    other = next(one for one in chapter_addresses()[1:] if one != address)
    page = visit.open(other)
    page.evaluate("window.loadedOnce = true")
    name = address.removesuffix("/").rpartition("/")[2]
    page.locator(f".md-sidebar--primary a[href*='{name}/']").first.click()
    expect(page).to_have_url(visit.home + address)
    proof = visit.proof(snippet)
    code = proof.locator(".language-python")
    code.scroll_into_view_if_needed()  # a block is made ready when it is seen
    expect(code.get_by_role("button")).to_have_count(1)
    proof.locator(".tabbed-labels label").last.click()
    shown = proof.locator(".tabbed-block:visible code")
    expect(shown).to_have_text(recorded.groups()[-1][1])
    assert page.evaluate("window.loadedOnce") is True


@pytest.mark.parametrize("address", addresses())
def test_page_is_in_peace_and_no_wider_than_a_phone(visit: Visit, address: str) -> None:
    """What is fetched and complained of is looked at by the fixture."""
    page = visit.open(address)
    expect(page.locator("h1")).to_be_visible()
    page.set_viewport_size({"width": 390, "height": 844})
    page.locator(".md-content details > summary").evaluate_all(
        "all => all.forEach(one => one.click())"
    )
    wide = page.evaluate(
        """() => {
            const root = document.documentElement
            return [root.scrollWidth, root.clientWidth]
        }"""
    )
    assert wide[0] <= wide[1] == 390


def test_suite_shows_the_benchmarks_of_one_interpreter(visit: Visit) -> None:
    page = visit.open("benchmarks/suite/concurrency/")
    rows = page.locator(".suite tbody tr:not(.suite-page):visible")
    heads = page.locator(".suite thead th:visible")
    everything = rows.count()
    expect(heads).to_have_count(8)
    page.get_by_label("3.14t", exact=True).check()
    expect(heads).to_have_text(["claim", "bound", "3.14t"])
    assert 0 < rows.count() < everything
    assert "–" not in rows.locator("td:visible").all_inner_texts()
    page.get_by_label("all interpreters").check()
    expect(rows).to_have_count(everything)


def test_charts_are_drawn_in_the_colours_of_the_scheme(visit: Visit) -> None:
    page = visit.open("benchmarks/suite/performance/")
    page.locator(".suite tbody a[href*='#']").first.click()
    chart = page.locator("figure.chart svg").first
    expect(chart).to_be_visible()
    dot = chart.locator(".dot").first
    light = dot.evaluate("one => getComputedStyle(one).fill")
    page.get_by_title("Switch to dark mode").click()
    expect(page.locator("body")).to_have_attribute("data-md-color-scheme", "slate")
    assert dot.evaluate("one => getComputedStyle(one).fill") != light
    assert "var(" not in light


def luminance(colour: list[float]) -> float:
    """Return the relative luminance of WCAG."""
    parts = [part / 255 for part in colour[:3]]
    linear = [
        p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts
    ]
    return sum(w * p for w, p in zip((0.2126, 0.7152, 0.0722), linear, strict=True))


def colours(element: Locator) -> tuple[list[float], list[float]]:
    """Return the colours of an element's text and of what is behind it, opaque."""
    stack: list[str] = element.evaluate(
        """one => {
            const found = [getComputedStyle(one).color]
            for (; one; one = one.parentElement)
                found.push(getComputedStyle(one).backgroundColor)
            return found
        }"""
    )
    below = [255.0, 255.0, 255.0]
    layers = []
    for text in reversed(stack):
        *rgb, alpha = [*map(float, re.findall(r"[\d.]+", text)), 1.0][:4]
        below = [a * alpha + b * (1 - alpha) for a, b in zip(rgb, below, strict=True)]
        layers.append(below)
    return layers[-1], layers[-2]


@pytest.mark.parametrize(("scheme", "name"), [("light", "default"), ("dark", "slate")])
def test_both_schemes_can_be_read(visit: Visit, scheme: str, name: str) -> None:
    visit.page.emulate_media(color_scheme="dark" if scheme == "dark" else "light")
    page = visit.open(f"{CHAPTER}/gil/")
    expect(page.locator("body")).to_have_attribute("data-md-color-scheme", name)
    for kind in (".md-typeset p", ".proof-claim", ".proof-line", ".proof-label"):
        text, behind = colours(page.locator(kind).first)
        brighter, darker = sorted((luminance(text), luminance(behind)), reverse=True)
        assert (luminance(behind) > 0.5) is (scheme == "light")
        contrast = (brighter + 0.05) / (darker + 0.05)
        assert contrast >= 4.5, f"{kind}: {contrast:.2f} of 4.5"


def test_scheme_is_switched_by_its_button_and_kept(visit: Visit) -> None:
    page = visit.open()
    page.get_by_title("Switch to dark mode").click()
    body = page.locator("body")
    expect(body).to_have_attribute("data-md-color-scheme", "slate")
    page.goto(visit.home + f"{CHAPTER}/gil/")
    expect(body).to_have_attribute("data-md-color-scheme", "slate")
    page.get_by_title("Switch to light mode").press("Enter")
    expect(body).to_have_attribute("data-md-color-scheme", "default")
    page.emulate_media(color_scheme="dark")
    expect(body).to_have_attribute("data-md-color-scheme", "default")


def test_scheme_is_that_of_the_system_until_one_is_chosen(visit: Visit) -> None:
    page = visit.open()
    for scheme, name in ("dark", "slate"), ("light", "default"):
        page.emulate_media(color_scheme="dark" if scheme == "dark" else "light")
        expect(page.locator("body")).to_have_attribute("data-md-color-scheme", name)


def test_address_that_is_not_there_shows_the_styled_404(visit: Visit) -> None:
    answer = visit.page.goto(visit.home + "no/such/page/")
    assert answer
    assert answer.status == 404
    expect(visit.page.locator("h1")).to_contain_text("404")
    expect(visit.page.locator(".md-header")).to_have_css("position", "sticky")
    refused = [one for one in visit.errors if "404" in one]
    assert len(refused) == 1
    visit.errors.clear()
