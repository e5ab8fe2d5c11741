"""The aids to reading in a real browser."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

import pytest
from browser import visiting
from conftest import ROOT
from playwright.sync_api import expect

from proven import bytecode, corpus, passages

if TYPE_CHECKING:
    from collections.abc import Iterator

    from browser import Visit
    from playwright.sync_api import Browser, Locator
    from site_pages import Site

pytest_plugins = ["visits"]

LEDGER = "ledger/"
PART = "ledger/internals/"
BYTECODE = "ch11-internals/bytecode-and-dis/"
PASSAGES = "ch11-internals/evaluation-loop-and-frames/"


@pytest.fixture
def unscripted(browser: Browser, site: Site) -> Iterator[Visit]:
    """A visit with scripts turned off."""
    with visiting(browser, site, java_script_enabled=False) as visit:
        yield visit


def test_proof_line_unfolds_the_exact_builds_by_keyboard(visit: Visit) -> None:
    page = visit.open(BYTECODE)
    line = page.locator(".proof-line").first
    exact = line.get_by_text(re.compile(r"CPython 3\.11\.\d+, 3\.12"))
    expect(line.locator("summary")).to_contain_text("Ran on all 6 interpreters")
    expect(exact).to_be_hidden()
    line.locator("summary").focus()
    page.keyboard.press("Enter")
    expect(exact).to_be_visible()


def shown_rows(visit: Visit) -> Locator:
    return visit.page.locator(".ledger tbody tr:visible")


def test_ledger_is_filtered_and_says_how_much_is_left(visit: Visit) -> None:
    entries = json.loads((ROOT / "docs" / "ledger.json").read_text())
    page = visit.open(LEDGER)
    rows, count = shown_rows(visit), page.locator(".ledger-filter output")
    expect(rows).to_have_count(0)
    unobservable = [one for one in entries if not one["snippet"]]
    page.get_by_label("Outcome").select_option("not observable")
    expect(rows).to_have_count(len(unobservable))
    expect(count).to_have_text(f"{len(unobservable)} of {len(entries)} claims")
    page.get_by_label("Outcome").select_option("differs")
    differ = [one for one in entries if len(one["groups"]) > 1]
    expect(rows).to_have_count(len(differ))
    page.get_by_label("Ran on").select_option("3.11")
    differ = [one for one in differ if "3.11" in one["interpreters"]]
    expect(rows).to_have_count(len(differ))
    page.get_by_label("Words").fill("GIL")
    worded = [
        one for one in differ if "gil" in f"{one['claim']} {one['snippet']}".lower()
    ]
    assert 0 < rows.count() <= len(worded)
    page.get_by_label("Words").fill("")
    page.get_by_label("Chapter").select_option("Python internals")
    heads = page.locator(".md-content h2:visible:has(+ .ledger)")
    assert 0 < rows.count() < len(differ)
    assert heads.count() == page.locator(".ledger:visible").count() < 13
    page.get_by_label("Outcome").select_option("any")
    page.get_by_label("Ran on").select_option("any")
    page.get_by_label("Chapter").select_option("any")
    expect(rows).to_have_count(len(entries))


def test_front_of_the_ledger_loads_no_part_until_it_is_asked(visit: Visit) -> None:
    page = visit.open(LEDGER)
    parts = re.compile(rf"/{LEDGER}\w+/$")
    assert not list(filter(parts.search, visit.requests))
    page.get_by_label("Words").press_sequentially("gil")
    expect(shown_rows(visit)).not_to_have_count(0)
    asked = list(filter(parts.search, visit.requests))
    options = page.get_by_label("Chapter").locator("option[data-part]")
    assert len(asked) == len(set(asked)) == options.count()


def test_claim_that_was_fetched_leads_to_its_proof(visit: Visit) -> None:
    page = visit.open(LEDGER)
    page.get_by_label("Words").fill("BINARY_OP")
    link = page.locator(".ledger tbody tr:visible a").first
    address = link.evaluate("one => one.href")
    assert address.startswith(f"{visit.home}ch11-internals/")
    link.click()
    expect(page).to_have_url(address)
    expect(page.locator(f"[id='{address.partition('#')[2]}']")).to_be_visible()


def test_front_of_the_ledger_says_that_a_part_cannot_be_loaded(visit: Visit) -> None:
    page = visit.open(LEDGER)
    page.route("**/ledger/lab/", lambda route: route.abort())
    count = page.locator(".ledger-filter output")
    page.get_by_label("Words").fill("gil")
    expect(count).to_contain_text("The claims could not be loaded")
    visit.errors.clear()  # the browser's own, of the request
    page.unroute_all()
    page.get_by_label("Words").fill("gil ")
    expect(count).to_contain_text(" of ")
    expect(shown_rows(visit)).not_to_have_count(0)


def test_part_of_the_ledger_is_filtered_by_itself(visit: Visit) -> None:
    page = visit.open(PART)
    rows, count = shown_rows(visit), page.locator(".ledger-filter output")
    total = rows.count()
    expect(count).to_have_text(f"{total} of {total} claims")
    expect(page.get_by_label("Chapter")).to_have_count(0)
    page.get_by_label("Outcome").select_option("differs")
    expect(count).to_have_text(f"{rows.count()} of {total} claims")
    assert 0 < rows.count() < total
    expect(page).to_have_url(f"{visit.home}{PART}?outcome=differs")


def test_filter_of_the_ledger_can_be_sent_to_others(visit: Visit) -> None:
    page = visit.open(LEDGER)
    page.get_by_label("Ran on").select_option("3.14t")
    page.get_by_label("Outcome").select_option("differs")
    page.get_by_label("Words").fill("gil")
    asked = f"{visit.home}{LEDGER}?words=gil&on=3.14t&outcome=differs"
    expect(page).to_have_url(asked)
    count = shown_rows(visit).count()
    page.reload(wait_until="networkidle")
    expect(page.get_by_label("Outcome")).to_have_value("differs")
    expect(shown_rows(visit)).to_have_count(count)
    page.get_by_label("Words").fill("")
    page.get_by_label("Ran on").select_option("any")
    page.get_by_label("Outcome").select_option("any")
    expect(page).to_have_url(visit.home + LEDGER)


def test_ledger_is_filtered_after_instant_navigation(visit: Visit) -> None:
    page = visit.open("glossary/")
    page.locator(".md-sidebar--primary a[href*='ledger']").click()
    expect(page).to_have_url(visit.home + LEDGER)
    page.get_by_label("Words").fill("no claim says this")
    expect(shown_rows(visit)).to_have_count(0)


def test_filtering_the_ledger_is_quick(visit: Visit) -> None:
    """A key press may take a tenth of a second; here it has a wide margin."""
    page = visit.open(f"{LEDGER}?words=a")
    expect(shown_rows(visit)).not_to_have_count(0)
    spent = page.evaluate(
        """() => {
            const field = document.querySelector(".ledger-filter [name=words]")
            const from = performance.now()
            for (const words of ["t", "th", "thr", "thread", ""]) {
                field.value = words
                field.dispatchEvent(new Event("input", { bubbles: true }))
                document.body.getBoundingClientRect()
            }
            return (performance.now() - from) / 5
        }"""
    )
    assert spent < 300


def test_ledger_is_whole_without_scripts(unscripted: Visit) -> None:
    page = unscripted.open(LEDGER)
    entries = json.loads((ROOT / "docs" / "ledger.json").read_text())
    expect(page.locator(".ledger-filter")).to_be_hidden()
    parts = page.locator(".md-content td a").evaluate_all("all => all.map(a => a.href)")
    rows = 0
    for address in parts:
        page.goto(address)
        expect(page.locator(".ledger-filter")).to_be_hidden()
        rows += shown_rows(unscripted).count()
    assert rows == len(entries)


def test_ledger_on_a_phone_is_cards_of_full_width(visit: Visit) -> None:
    page = visit.page
    page.set_viewport_size({"width": 390, "height": 844})
    visit.open(PART)
    cells = page.locator(".ledger tbody tr").first.locator("td")
    widths = [cells.nth(number).bounding_box() for number in range(2)]
    assert all(box and box["width"] > 300 for box in widths)


def pair(details: Locator) -> list[list[str]]:
    """Return the head of a comparison, and its rows."""
    rows = details.locator("tr").all()
    return [row.locator("th, td").all_text_contents() for row in rows]


def expected(name: str, left: str, right: str) -> list[list[str]]:
    known = corpus.load(ROOT)
    outputs = known.recording(known.snippets[name]).outputs
    one, two = (bytecode.instructions(outputs[which]) for which in (left, right))
    # Of each two groups the older one is compared with the newer, then turned.
    names = list(outputs)
    turned = names.index(left) > names.index(right) and one != two
    related = bytecode.compare(two, one) if turned else bytecode.compare(one, two)
    related = [(b, a, length) for a, b, length in related] if turned else related
    lines = bytecode.aligned(one, two, related)
    body = [[line.sign, line.left, line.right] for line in lines]
    return [["sign", left, right], *body]


def test_any_two_interpreters_are_compared(visit: Visit) -> None:
    name = "ch11_internals/bytecode_and_dis/dis_output.py"
    page = visit.open(BYTECODE)
    details = page.locator("#proof-dis-output .bytecode")
    details.locator("summary").click()
    assert pair(details) == expected(name, "3.11", "3.14")
    for left, right in [("3.12", "3.15"), ("3.15", "3.12"), ("3.14", "3.14t")]:
        details.get_by_label("Left").select_option(left)
        details.get_by_label("Right").select_option(right)
        assert pair(details) == expected(name, left, right)
    expect(details.locator(".differs")).to_have_count(0)
    details.get_by_label("Left").select_option("3.11")
    expect(details.locator("del").first).to_be_visible()


def test_comparison_begins_with_the_interpreter_of_the_lens(visit: Visit) -> None:
    page = visit.open(BYTECODE)
    page.get_by_label("Interpreter to show").select_option("3.13")
    page.reload(wait_until="networkidle")
    details = page.locator("#proof-dis-output .bytecode")
    details.locator("summary").click()
    assert pair(details)[0] == ["sign", "3.13", "3.14"]
    expect(details.get_by_label("Left")).to_have_value("3.13")


def test_one_pair_is_compared_without_scripts(unscripted: Visit) -> None:
    page = unscripted.open(BYTECODE)
    details = page.locator("#proof-dis-output .bytecode")
    details.locator("summary").click()
    expect(details.locator("table")).to_be_visible()
    assert pair(details)[0] == ["sign", "3.11", "3.14"]


def test_lens_marks_what_does_not_hold(visit: Visit) -> None:
    page = visit.open(PASSAGES)
    labels = page.locator(".only > .only-label")
    written = labels.all_inner_texts()
    assert len(written) > 2
    for name in ("3.11", "3.14t", "3.15"):
        page.get_by_label("Interpreter to show").select_option(name)
        assert labels.all_inner_texts() == [
            label if name in passages.interpreters(label) else f"{label}, not on {name}"
            for label in written
        ]
    page.get_by_label("Interpreter to show").select_option("all")
    assert labels.all_inner_texts() == written


def test_term_leads_to_its_definition_and_shows_it_on_focus(visit: Visit) -> None:
    page = visit.open(PASSAGES)
    term = page.locator("a.term").first
    definition = term.get_attribute("title")
    page.keyboard.press("Tab")
    term.focus()
    told = term.evaluate("one => getComputedStyle(one, '::after').content")
    assert json.loads(told) == definition
    term.press("Enter")
    page.wait_for_url(re.compile(r"/glossary/#term-"))
    anchor = page.url.partition("#")[2]
    expect(page.locator(f"dt#{anchor}")).to_be_in_viewport()


def test_page_leads_to_its_neighbours(visit: Visit) -> None:
    page = visit.open("ch11-internals/gil/")
    related = page.get_by_role("navigation", name="Related pages")
    expect(related).to_contain_text("Rests on")
    related.get_by_role("link", name="Free-threaded Python").click()
    page.wait_for_url(re.compile("/ch12-concurrency/free-threading/"))
    back = page.get_by_role("navigation", name="Related pages")
    expect(back.get_by_role("link", name="The Python GIL")).to_be_visible()


def test_index_leads_to_a_proof(visit: Visit) -> None:
    page = visit.open("index-of-modules/")
    name = page.locator("dt", has_text=re.compile(r"^sys\.setswitchinterval$"))
    link = name.locator("xpath=following-sibling::dd[1]").locator("a").first
    address = link.get_attribute("href") or ""
    link.click()
    page.wait_for_url(re.compile(re.escape(address.removeprefix("..")) + "$"))
    expect(page.locator(f"[id='{address.partition('#')[2]}']")).to_be_visible()
