"""Listings in parts: a page for each chapter, and a front page that leads to them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from conftest import ROOT
from measured import add as add_benchmark
from measured import publish
from project import PAGE, Project, make
from render_project import SAME, add, project, shown
from site_pages import addresses

from proven import corpus, parts

if TYPE_CHECKING:
    from pathlib import Path

    from html_page import Element

    from proven.interpreters import Interpreter


@pytest.fixture
def proved(tmp_path: Path, found: dict[str, Interpreter]) -> Project:
    """A project whose chapter `ch01` has a landing page, and is in the ledger."""
    made = make(tmp_path, found)
    made.write("docs/ch01/index.md", "# Basics: what comes first\n")
    made.write("docs/ledger/index.md", "# Ledger\n\n@ledger\n")
    made.write("docs/ledger/basics.md", "# Basics\n\n@ledger(ch01)\n")
    return made


def test_chapter_that_is_in_a_part_is_no_problem(proved: Project) -> None:
    assert proved.check(proved.here) == []


def test_chapter_in_no_part_is_told(proved: Project) -> None:
    (proved.root / "docs/ledger/basics.md").unlink()
    (problem,) = proved.check(proved.here)
    assert problem.path == proved.root / PAGE
    assert problem.what == "what the page shows is in no part of the ledger"
    assert problem.expected == "a page with the line @ledger(ch01)"
    assert problem.came == "no part at all"
    mend = "write such a page in docs/ledger/, and name it in mkdocs.yml"
    assert problem.mend == mend


def test_claims_outside_of_chapters_need_a_part_too(proved: Project) -> None:
    box = '!!! unobservable "It is."\n    Reason: C. Source: [C](https://c.org)\n'
    proved.write("docs/about.md", f"# About\n\n{box}")
    (problem,) = proved.check(proved.here)
    assert problem.path == proved.root / "docs/about.md"
    assert problem.expected == "a page with the line @ledger(elsewhere)"
    assert problem.came == "@ledger(ch01)"
    proved.write("docs/ledger/others.md", "# Others\n\n@ledger(elsewhere)\n")
    assert proved.check(proved.here) == []


def test_benchmarks_in_no_part_are_told(proved: Project) -> None:
    publish(add_benchmark(proved, "at_least = 20"), 180, 200)
    proved.write("docs/suite.md", "# Suite\n\n@benchmarks\n")
    wrong = list(parts.problems(proved.corpus))
    assert [one.expected for one in wrong] == [
        "a page with the line @benchmarks(ch01)",
    ]
    assert wrong[0].mend.startswith("write such a page in docs/, ")


@pytest.mark.parametrize(
    ("text", "what", "mend"),
    [
        (
            "@ledger(ch01)",
            "ledger/basics.md lists the same",
            "take out one of the two lines",
        ),
        ("@ledger", "ledger/index.md lists the same", "take out one of the two lines"),
        (
            "@ledger(ch99)",
            "no page shows what this part would list",
            "mend the name, or delete the page",
        ),
    ],
)
def test_part_of_no_use_is_told(
    proved: Project, text: str, what: str, mend: str
) -> None:
    proved.write("docs/more.md", f"# More\n\n{text}\n")
    (problem,) = [
        one for one in proved.check(proved.here) if one.path.name == "more.md"
    ]
    assert (problem.line, problem.what, problem.mend) == (3, what, mend)
    assert problem.came == text


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """Two claims in a chapter, and one on the home page, with a ledger of both."""
    root = project(tmp_path)
    for number, page in enumerate(["one/page", "one/more", "index"]):
        add(root, SAME, f"part/n{number}.py", f"Claim {number}.")
        path = root / "docs" / f"{page}.md"
        path.parent.mkdir(exist_ok=True)
        path.write_text(f"# Page {number}\n\n@snippet(part/n{number}.py)\n")
    (root / "docs/one/index.md").write_text("# The first one: its claims\n")
    (root / "docs/ledger").mkdir()
    for name, text in {
        "index": "@ledger",
        "one": "@ledger(one)",
        "others": "@ledger(elsewhere)",
    }.items():
        (root / f"docs/ledger/{name}.md").write_text(f"# Ledger\n\n{text}\n")
    return root


def cells(page: Element) -> list[list[str]]:
    return [[cell.text for cell in row.all("td")] for row in page.all("tr")][1:]


def test_front_page_counts_and_leads_to_the_parts(root: Path) -> None:
    page = shown(root, "@ledger")
    assert page.all("p")[0].text.startswith("3 claims: 3 executed, of which 0 come out")
    assert cells(page) == [
        ["The first one", "2", "2", "0", "0"],
        ["Other pages", "1", "1", "0", "0"],
    ]
    links = [link.attributes["href"] for link in page.all("a")]
    assert links == ["one.md", "others.md"]  # MkDocs makes addresses of them
    options = page.one("select", name="chapter").all("option")
    assert [one.attributes.get("data-part") for one in options] == [
        *(None, "../ledger/one/", "../ledger/others/"),
    ]
    assert page.one("output").text == "3 of 3 claims"


@pytest.mark.parametrize(
    ("part", "links"),
    [
        ("one", ["../../one/more/#proof-n1", "../../one/page/#proof-n0"]),
        ("elsewhere", ["../../#proof-n2"]),
    ],
)
def test_part_lists_what_its_chapter_shows(
    root: Path, part: str, links: list[str]
) -> None:
    page = shown(root, f"@ledger({part})")
    assert [link.attributes["href"] for link in page.all("a")] == links
    assert page.all("select", name="chapter") == []
    assert page.one("output").text == f"{len(links)} of {len(links)} claims"


CONTRIBUTING = ROOT / "docs/contributing"


def in_column(page: str, heading: str, column: int) -> list[str]:
    """Return the modules that a table names in one of its columns."""
    text = (CONTRIBUTING / page).read_text()
    table = text[text.index(f"| {heading} |") :].partition("\n\n")[0]
    named = "".join(line.split("|")[column] for line in table.splitlines())
    return re.findall(r"`(\w+)`", named)


def rendered() -> list[str]:
    texts = [path.read_text() for path in sorted(CONTRIBUTING.glob("engine/*.md"))]
    return re.findall(r"^::: proven\.(\w+)$", "\n".join(texts), re.MULTILINE)


@pytest.mark.parametrize(
    "named",
    [
        rendered(),
        in_column("engine/index.md", "part", 2),
        in_column("architecture.md", "module", 1),
    ],
    ids=["on a page of the reference", "in its table", "in the architecture"],
)
def test_each_module_is_there_once(named: list[str]) -> None:
    files = (ROOT / "src/proven").glob("*.py")
    modules = sorted(path.stem for path in files if not path.stem.startswith("__"))
    assert sorted(named) == modules


def test_each_part_of_the_project_is_reached_from_its_front() -> None:
    known = corpus.load(ROOT)
    for listing, folder in ("ledger", "ledger"), ("benchmarks", "benchmarks/suite"):
        led = {part.page.removesuffix(".md") + "/" for part in parts.of(known, listing)}
        assert led == set(addresses(f"{folder}/*.md")) - {f"{folder}/"}
