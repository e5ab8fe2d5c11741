"""What Lighthouse finds without a clock; `make lighthouse` has all of it."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from browser import require_chromium
from lighthouse import BOUNDS, PAGES, Bound, audit, failing, figures, table
from site_pages import served

if TYPE_CHECKING:
    from site_pages import Site

pytest_plugins = ["visits"]

# Beside other tests a clock says nothing: what it decides is for `make lighthouse`. The
# other scores, bytes and shifts are the same in every run.
TIMED = {"performance", "LCP, s", "TBT, ms"}


def bounds() -> list[Bound]:
    return [one for one in BOUNDS if one.name not in TIMED]


@pytest.mark.parametrize("name", PAGES)
def test_page_keeps_its_bounds(site: Site, name: str) -> None:
    require_chromium()
    with served(site) as home:
        report = audit(home, PAGES[name])
    found = figures(report)
    broken = [
        f"{one.name}: {found[one.name]:.4g}, {one}"
        for one in bounds()
        if not one.holds(found[one.name])
    ]
    assert not broken, "\n".join([*broken, *failing(report)])


def test_a_broken_bound_is_told() -> None:
    good = {one.name: one.at_least or one.at_most for one in BOUNDS}
    assert table("home", [good])[1]
    for one in BOUNDS:
        bad = good | {one.name: one.at_least - 1 if one.at_least else one.at_most + 1}
        lines, holds = table("home", [bad])
        assert not holds
        assert [line for line in lines if "BROKEN" in line and one.name in line]
    assert json.dumps(good)
