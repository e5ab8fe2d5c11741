"""Type labelled queries into the built site's search, and say how often it is right.

`make search-score QUERIES=file.tsv` runs it. A line of the file is a query, a tab, and
a regular expression for the address of the right page; after another tab may stand
marks such as `typo`. What came for each query is written to `search-score.json`.
"""

from __future__ import annotations

import argparse
import gzip
import json
import re
import statistics
import sys
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from browser import chromium, wait_for
from conftest import ROOT
from site_pages import Site, served

from proven import search
from proven.problems import Problem, ProblemError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from playwright.sync_api import Browser, Page

OUTCOME = ROOT / "search-score.json"
MOST_RESULTS = 10
# Of the queries, how many are typed into a page that has loaded nothing yet.
COLD = 9
# A built site is fresh if nothing that it is made of is newer.
SOURCES = ("docs", "snippets", "src", "overrides", "web/src", "mkdocs.yml")
# What a static host compresses.
_COMPRESSED = {".html", ".css", ".js", ".json", ".svg", ".xml"}

_WATCH = """() => {
    const input = document.querySelector(".search__input")
    const list = document.querySelector(".search__results")
    let began = performance.now()
    window.took = null
    input.addEventListener("input", () => { began = performance.now() }, true)
    new MutationObserver(() => {
        if (list.ariaBusy !== "false") return
        window.ended = performance.now()
        window.took = window.ended - began
    }).observe(list, { attributes: true, attributeFilter: ["aria-busy"] })
}"""
ANSWERED = """query => {
    const list = document.querySelector(".search__results")
    return list.dataset.query === query.slice(0, 200).trim() && list.ariaBusy !== "true"
}"""
_RESULTS = """() => [...document.querySelectorAll(".search__results [role=group]")].map(
    group => {
        const [page, section] = group.querySelectorAll("[role=option]")
        const title = group.getAttribute("aria-label")
        return [page.href, title, section?.textContent ?? "", section?.href ?? ""]
    }
)"""


@dataclass(frozen=True)
class Query:
    """One line of a file of queries.

    Attributes:
        text: What is typed.
        right: What the address of the right page matches.
        marks: What else stands there, such as `typo`.
        line: Where it stands.
    """

    text: str
    right: re.Pattern[str]
    marks: frozenset[str]
    line: int


@dataclass(frozen=True)
class Result:
    """One page that was found, below the site; `section` is where in it."""

    address: str
    title: str
    section: str = ""


@dataclass(frozen=True)
class Answer:
    """What came for a query."""

    query: Query
    results: tuple[Result, ...]
    milliseconds: float

    @property
    def rank(self) -> int:
        """The place of the first right page, from 1; 0 where it did not come."""
        for place, result in enumerate(self.results, start=1):
            address = urlsplit(result.address)
            below = address.path.lstrip("/")
            forms = [below, f"/{below}", result.address]
            if any(self.query.right.search(form) for form in forms):
                return place
        return 0


@dataclass
class Score:
    """How often a set of queries was answered rightly, and how soon."""

    answers: list[Answer]
    cold: list[float] = field(default_factory=list)
    bytes_before: int = 0
    bytes_first: int = 0

    def among(self, mark: str = "", without: str = "") -> list[Answer]:
        """Return the answers to queries with a mark, and without another."""
        return [
            answer
            for answer in self.answers
            if (not mark or mark in answer.query.marks)
            and (not without or without not in answer.query.marks)
        ]

    def within(self, places: int, mark: str = "", without: str = "") -> float:
        """Return the share of queries whose right page is among the first so many."""
        ranks = [answer.rank for answer in self.among(mark, without)]
        return statistics.fmean(1 <= rank <= places for rank in ranks) if ranks else 1.0

    @property
    def warm(self) -> float:
        """The median of milliseconds from the last letter to the results."""
        return statistics.median(answer.milliseconds for answer in self.answers)

    def lines(self) -> Iterator[str]:
        """Yield the score as text, with its goals."""
        for name, mark, without in (
            ("all", "", ""),
            ("typos", "typo", ""),
            ("others", "", "typo"),
            ("held out", "held", ""),
        ):
            if chosen := self.among(mark, without):
                shares = "  ".join(
                    f"{self.within(places, mark, without):6.1%} in first {places}"
                    for places in (1, 3, 5)
                )
                yield f"{name:>9} ({len(chosen):3}): {shares}"
        yield "    goals: first 80 %, in first 3 93 %, in first 5 97 %, typos 95 %"
        yield f"    bytes: {self.bytes_before} before the dialog opens (goal 0),"
        yield f"           {self.bytes_first:,} for a first query (150,000), gzip"
        cold = statistics.median(self.cold) if self.cold else 0.0
        yield f"   medians: {cold:.0f} ms cold (300), {self.warm:.0f} ms warm (100)"


def read(path: Path) -> list[Query]:
    """Read a file of queries.

    Raises:
        ProblemError: It is not there, or a line of it cannot be used.
    """
    try:
        text = path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise ProblemError(
            Problem(
                path=path,
                what="the queries cannot be read",
                expected="a UTF-8 file: query, tab, regular expression",
                came=str(error),
                mend="give one that is there: make search-score QUERIES=file.tsv",
            )
        ) from error
    queries = [
        _query(path, number, line)
        for number, line in enumerate(text.splitlines(), start=1)
        if line.strip() and not (number == 1 and line.startswith("query\t"))
    ]
    if not queries:
        raise _problem(path, 1, "there are no queries in it", "an empty file")
    return queries


def _query(path: Path, number: int, line: str) -> Query:
    typed, *rest = line.split("\t")
    if not rest or not typed.strip() or not rest[0].strip():
        raise _problem(path, number, "not a query with its right page", line)
    try:
        right = re.compile(rest[0].strip())
    except re.error as error:
        what = f"the regular expression is broken: {error}"
        raise _problem(path, number, what, rest[0]) from error
    marks = frozenset(" ".join(rest[1:]).split())
    return Query(typed.strip(), right, marks, number)


def _problem(path: Path, line: int, what: str, came: str) -> ProblemError:
    return ProblemError(
        Problem(
            path=path,
            line=line,
            what=what,
            expected="query, tab, regular expression for the address of its page",
            came=came,
            mend="mend the line, or take it out",
        )
    )


def fresh_site() -> Site:
    """Return the built site: `site/` if it is fresh, else one built for this.

    Raises:
        SystemExit: It cannot be built.
    """
    newest = _newest()
    own = ROOT / ".cache" / "search-score" / "site"
    for folder in (ROOT / "site", own):
        finished = folder / search.INDEX
        if finished.is_file() and finished.stat().st_mtime >= newest:
            return Site(folder)
    # A plugin of pytest, which must be the first to import it.
    from site_build import build

    print("Building the site, since site/ is not there or older than its sources")
    wrong = build(own)
    if wrong:
        sys.exit(wrong)
    return Site(own)


def _newest() -> float:
    files = (
        file
        for source in SOURCES
        for file in [ROOT / source, *(ROOT / source).rglob("*")]
        if file.is_file() and file.suffix != ".pyc" and file.name != "ledger.json"
    )
    return max(file.stat().st_mtime for file in files)


class Asked:
    """The site's files that a page asked for, with what they weigh on the way."""

    def __init__(self, page: Page, site: Site, home: str) -> None:
        self._site = site
        self._home = urlsplit(home).path
        self.files: list[Path] = []
        page.context.on("request", lambda request: self._add(request.url))

    def _add(self, url: str) -> None:
        path = urlsplit(url).path
        if path.startswith(self._home):
            file = self._site.folder / path.removeprefix(self._home)
            self.files.append(file / "index.html" if file.is_dir() else file)

    def weight(self, only: Iterable[str] = ("",)) -> int:
        """Return the bytes of files whose path holds one of some texts."""
        return sum(
            len(gzip.compress(data)) if file.suffix in _COMPRESSED else len(data)
            for file in self.files
            if any(text in file.as_posix() for text in only)
            for data in [file.read_bytes()]
        )


@contextmanager
def opened(browser: Browser, home: str) -> Iterator[Page]:
    """Open the home page in a new profile."""
    # A service worker would ask for each file once more.
    context = browser.new_context(service_workers="block")
    try:
        page = context.new_page()
        page.goto(home, wait_until="networkidle")
        yield page
    finally:
        context.close()


def open_dialog(page: Page) -> None:
    """Press the key that opens the dialog."""
    page.keyboard.press("/")
    page.wait_for_selector(".search__dialog[open]")


def ask(page: Page, query: Query, home: str) -> Answer:
    """Type a query into the open dialog, and wait for what comes."""
    field = page.locator(".search__input")
    field.fill("")
    wait_for(page, ANSWERED, "")
    field.fill(query.text)
    wait_for(page, ANSWERED, query.text)
    came = page.evaluate(_RESULTS)[:MOST_RESULTS]
    results = tuple(
        Result(_below(address, home), title, f"{_below(at, home)} {section}".strip())
        for address, title, section, at in came
    )
    return Answer(query, results, page.evaluate("window.took") or 0.0)


def _below(address: str, home: str) -> str:
    """Return an address below the site, without what is to be marked there."""
    if not address:
        return ""
    parts = urlsplit(address)
    below = parts.path.removeprefix(urlsplit(home).path)
    return f"{below}#{parts.fragment}" if parts.fragment else below


def measure(browser: Browser, home: str, site: Site, queries: list[Query]) -> Score:
    """Type queries into the search of a site that is served at an address."""
    score = Score([])
    for query in queries[:: max(1, len(queries) // COLD)][:COLD]:
        with opened(browser, home) as page:
            score.cold.append(first(page, query))
    with opened(browser, home) as page:
        asked = Asked(page, site, home)
        page.reload(wait_until="networkidle")
        page.wait_for_load_state()
        score.bytes_before = asked.weight(("/search/", "assets/search.js"))
        asked.files.clear()
        open_dialog(page)
        page.evaluate(_WATCH)
        for number, query in enumerate(queries):
            score.answers.append(ask(page, query, home))
            if number == 0:
                page.wait_for_load_state("networkidle")
                score.bytes_first = asked.weight()
    return score


def first(page: Page, query: Query) -> float:
    """Return the milliseconds from opening the dialog to the first result."""
    page.evaluate(_WATCH)
    page.evaluate(
        "addEventListener('keydown', () => window.opened ??= performance.now(), true)"
    )
    open_dialog(page)
    page.keyboard.insert_text(query.text)
    wait_for(page, ANSWERED, query.text)
    return float(page.evaluate("window.ended - window.opened"))


def main(arguments: list[str] | None = None) -> int:
    """Score a file of queries; return the exit status, 2 where it cannot be read."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("queries", type=Path)
    path = parser.parse_args(arguments).queries
    try:
        queries = read(path)
    except ProblemError as error:
        print(error.problem.render(Path.cwd()))
        return 2
    site = fresh_site()
    with served(site) as home, chromium() as browser:
        score = measure(browser, home, site, queries)
    for answer in score.answers:
        if answer.rank != 1:
            place = f"place {answer.rank}" if answer.rank else "not found"
            instead = answer.results[0].address if answer.results else "nothing"
            at = f"{path}:{answer.query.line}: {place}"
            print(f"{at}: {answer.query.text} → {instead}")
    print(*score.lines(), sep="\n")
    OUTCOME.write_text(json.dumps(_as_json(score), indent=1), encoding="utf-8")
    print(f"What came for each query: {OUTCOME.relative_to(ROOT)}")
    return 0


def _as_json(score: Score) -> dict[str, object]:
    return {
        "first": score.within(1),
        "first_three": score.within(3),
        "first_five": score.within(5),
        "typos_in_five": score.within(5, "typo"),
        "bytes_before_focus": score.bytes_before,
        "bytes_of_first_query": score.bytes_first,
        "cold_milliseconds": score.cold,
        "queries": [
            {
                "query": answer.query.text,
                "right": answer.query.right.pattern,
                "marks": sorted(answer.query.marks),
                "rank": answer.rank,
                "milliseconds": answer.milliseconds,
                "results": [asdict(result) for result in answer.results],
            }
            for answer in score.answers
        ],
    }


if __name__ == "__main__":
    sys.exit(main())
