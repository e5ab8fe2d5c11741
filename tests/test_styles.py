"""One pruned style sheet: what it holds, and that pages look as they do without it."""

from __future__ import annotations

import re
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from conftest import ROOT
from site_pages import KINDS, config

from proven import styles
from proven.finish import tool

if TYPE_CHECKING:
    from browser import Visit
    from site_pages import Site

pytest_plugins = ["visits"]

PAGE = """<html><head>
    <link rel="stylesheet" href="{base}assets/theme.css">
    <link rel="stylesheet" href="{base}assets/own.css">
</head><body><p class="used" data-kind="one" title="prose">A</p></body></html>
"""
THEME = """
:root { --used: red; --unused: blue; --scripted: green; }
p { color: var(--used); }
.used, .unused { color: red; }
.prose, aside { color: red; }
[data-kind="one"] { color: red; }
.added { color: red; }
@media (max-width: 1px) { .unused { color: red; } }
"""


@pytest.fixture
def small(tmp_path: Path) -> Path:
    """A site of two pages; a rule is named by a page, by a script, or by nobody."""
    for folder in ("assets", "more"):
        (tmp_path / folder).mkdir()
    (tmp_path / "assets/theme.css").write_text(THEME)
    (tmp_path / "assets/own.css").write_text(".used { color: green; }")
    (tmp_path / "assets/a.js").write_text('p.className = "added"; get("--scripted")')
    (tmp_path / "index.html").write_text(PAGE.format(base=""))
    (tmp_path / "more/index.html").write_text(PAGE.format(base="../"))
    join(tmp_path)
    return tmp_path


def join(folder: Path) -> None:
    """Join the sheets of a site, and link its pages to the result, as `finish` does."""
    pages = {path: path.read_text() for path in folder.rglob("*.html")}
    words = set().union(*map(styles.words, pages.values()))
    joined = styles.join(ROOT, folder, words, tool)
    for path, html in pages.items():
        path.write_text(joined.linked(html))


def test_rules_are_kept_that_a_page_or_a_script_names(small: Path) -> None:
    (sheet,) = small.rglob("*.css")
    css = sheet.read_text()
    for kept in ("--used", "--scripted", ".used", "[data-kind", ".added", "p{"):
        assert kept in css
    for gone in ("--unused", ".unused", ".prose", "aside", "@media"):
        assert gone not in css
    assert css.index("red") < css.rindex("green"), "the order of the sheets"


def test_pages_link_to_the_joined_sheet_only(small: Path) -> None:
    (sheet,) = small.rglob("*.css")
    for name, base in (("index.html", ""), ("more/index.html", "../")):
        links = re.findall(
            r'rel="stylesheet" href="([^"]*)"', (small / name).read_text()
        )
        assert links == [f"{base}assets/{sheet.name}"]


def test_joining_again_changes_nothing(small: Path) -> None:
    before = {path: path.read_bytes() for path in small.rglob("*.*")}
    join(small)
    assert {path: path.read_bytes() for path in small.rglob("*.*")} == before


def whole() -> str:
    """Return the sheets as they were before they were joined, in their order."""
    spec = find_spec("material")
    assert spec
    assert spec.origin
    theme = Path(spec.origin).parent / "templates/assets/stylesheets"
    (main,), (palette,) = theme.glob("main.*.css"), theme.glob("palette.*.css")
    own = [ROOT / "docs" / name for name in config()["extra_css"]]
    return "\n".join(path.read_text("utf-8") for path in (main, palette, *own))


def test_what_only_a_script_names_is_left_out_where_it_is_never_shown(
    tmp_path: Path,
) -> None:
    (tmp_path / "assets").mkdir()
    (tmp_path / "assets/theme.css").write_text(
        '[dir="rtl"] p { color: red } .md-version { color: red } .bug { color: green }'
    )
    (tmp_path / "assets/a.js").write_text('show("rtl", "md-version", "bug")')
    page = PAGE.format(base="").replace('class="used"', 'class="bug"')
    (tmp_path / "index.html").write_text(page)
    join(tmp_path)
    (sheet,) = tmp_path.rglob("*.css")
    assert sheet.read_text().strip() == ".bug{color:green}"


def test_own_scripts_name_nothing_that_is_never_shown() -> None:
    """A class that a script of ours sets would lose its rules."""
    own = [*(ROOT / "docs/assets").glob("*.js"), *(ROOT / "web/src").rglob("*.js")]
    set_by = re.compile(
        r"""(?:class(?:Name|List)?|make|createElement)\b[^"'`\n]*["'`]([^"'`\n]*)"""
    )
    named = {
        word
        for path in own
        for text in set_by.findall(path.read_text("utf-8"))
        for word in re.findall(r"[\w-]+", text)
    }
    assert {"lens", "bytecode-choice", "admonition"} <= named
    assert [word for word in named if styles.NEVER_SHOWN.fullmatch(word)] == []


# Selectors of the whole sheets that the pruned one lacks, and what each of them matches
# on a page in whatever state a reader brings it: hovered over, focused, before, after.
STRIPPED = """([whole, pruned]) => {
    const selectors = (rules, found = new Set()) => {
        for (const rule of rules) {
            // At commas that stand in no bracket.
            const list = (rule.selectorText ?? "").match(/(?:[^,()]|\\([^)]*\\))+/g)
            for (const one of list ?? []) found.add(one.trim())
            if (rule.cssRules) selectors(rule.cssRules, found)
        }
        return found
    }
    const parsed = text => {
        const sheet = new CSSStyleSheet()
        sheet.replaceSync(text)
        return selectors(sheet.cssRules)
    }
    const kept = parsed(pruned)
    const stripped = [...parsed(whole)].filter(one => !kept.has(one))
    const state =
        /::[\\w-]+|:(?:hover|focus|active|target|checked|focus-\\w+)(?![\\w-])/g
    const missed = stripped.filter(
        one => document.querySelector(one.replace(state, ":not(_)")))
    return {stripped: stripped.length, missed}
}"""


def test_no_rule_is_missed_on_any_kind_of_page(visit: Visit, site: Site) -> None:
    (sheet,) = (site.folder / "assets").glob("site.*.css")
    sheets, missed = [whole(), sheet.read_text("utf-8")], {}
    for address in KINDS:
        found = visit.open(address).evaluate(STRIPPED, sheets)
        assert found["stripped"] > 100
        missed[address] = found["missed"]
    assert {address: rules for address, rules in missed.items() if rules} == {}
