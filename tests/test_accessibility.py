"""Every kind of page, held against WCAG 2.2 AA and best practices by axe-core."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

import pytest
from conftest import ROOT
from playwright.sync_api import expect
from site_pages import KINDS

if TYPE_CHECKING:
    from browser import Visit
    from playwright.sync_api import Page

pytest_plugins = ["visits"]

_LEVELS = ("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice")
# What depends on the colour scheme; the rest is looked at once.
_COLOURS = ("color-contrast", "link-in-text-block")


@cache
def axe() -> str:
    """The script, which a page's policy would refuse as a `<script>`."""
    path = ROOT / "web" / "node_modules" / "axe-core" / "axe.min.js"
    return path.read_text(encoding="utf-8")


def violations(page: Page, only: tuple[str, ...] = _LEVELS) -> list[str]:
    """Return what axe-core finds on a page as it is now.

    Args:
        page: The page.
        only: The tags or the rules that it is held against.
    """
    page.evaluate(axe())
    found: list[dict[str, Any]] = page.evaluate(
        """async only => {
            const options = {runOnly: only, resultTypes: ["violations"]}
            const found = (await axe.run(document, options)).violations
            // Material's style sheet finds the drawer's box beside the landmarks.
            for (const rule of found.filter(one => one.id === "region")) {
                rule.nodes = rule.nodes.filter(one => one.target[0] !== "#__drawer")
            }
            return found
        }""",
        list(only),
    )
    return [
        f"{page.url}: {rule['id']}: {node['html'][:200]}\n{node['failureSummary']}"
        for rule in found
        for node in rule["nodes"]
    ]


def told(found: list[str]) -> str:
    """Return the first violations, and how many there are."""
    return "\n".join([f"{len(found)} violations", *found[:12]])


def dark(page: Page) -> None:
    """Do what the button does, but at once on any page."""
    page.evaluate("document.body.dataset.mdColorScheme = 'slate'")


@pytest.mark.parametrize("address", KINDS)
def test_page_has_no_violation_in_either_scheme(visit: Visit, address: str) -> None:
    visit.page.emulate_media(reduced_motion="reduce")
    page = visit.open(address)
    page.locator("details").evaluate_all("all => all.forEach(one => one.open = true)")
    found = violations(page)
    dark(page)
    found += violations(page, _COLOURS)
    assert not found, told(found)


@pytest.mark.parametrize("width", [390, 1440])
def test_open_menu_tabs_and_search_have_no_violation(visit: Visit, width: int) -> None:
    visit.page.emulate_media(reduced_motion="reduce")
    visit.page.set_viewport_size({"width": width, "height": 844})
    page = visit.open("ch11-internals/gil/")
    page.locator(".tabbed-labels label:visible").last.click()
    found = violations(page)
    if width < 1220:
        page.locator(".md-header [for='__drawer']").click()
        expect(page.locator(".md-sidebar--primary")).to_be_in_viewport()
        found += violations(page)
        dark(page)
        found += violations(page, _COLOURS)
        page.locator("#__drawer").evaluate("one => one.checked = false")
    page.keyboard.press("/")
    page.keyboard.type("GIL")
    # The dialog, whatever finds what it shows.
    expect(
        page.get_by_role("dialog").or_(page.get_by_role("search")).first
    ).to_be_visible()
    page.wait_for_load_state("networkidle")
    for _ in range(2):
        found += violations(page)
        dark(page)
    assert not found, told(found)
