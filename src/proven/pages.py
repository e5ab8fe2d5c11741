"""A page: what its Markdown embeds, cites and marks."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from html import escape
from typing import TYPE_CHECKING

from proven import frontmatter, textfile
from proven.interpreters import VERSIONS, in_words
from proven.problems import Problem, ProblemError

if TYPE_CHECKING:
    from pathlib import Path

MOST_BYTES = 256 * 1024
OPTIONS = ("folded", "no-caption", "flame")

EMBED = re.compile(r"^(?P<indent>[ \t]*)@snippet\((?P<arguments>[^()\n]*)\)[ \t]*$")
VALUE = re.compile(r"@value\((?P<arguments>[^()\n]*(?:\([^()\n]*\)[^()\n]*)*)\)")
_VERSION = "|".join(map(re.escape, VERSIONS))
# A line that is replaced by a list of the whole corpus, or of a part of it.
LISTING = re.compile(
    r"@(?P<name>ledger|benchmarks|browser|rates|mutants|releases|figures|builds"
    r"|changes(?=\()|index(?=\())"
    r"(?:(?:(?<=ledger)|(?<=benchmarks))\((?P<part>[a-z0-9-]+)\))?"
    rf"(?:(?<=changes)\((?P<old>{_VERSION}), (?P<new>{_VERSION})\))?"
    r"(?:(?<=index)\((?P<of>snippets|exceptions|modules)\))?"
)
_ALMOST_LISTING = re.compile(r"@(?!value\()\w+")
_ALMOST = re.compile(r"@snippet\b")
# In a list, or in a quotation, a fence stands further in.
_FENCE = re.compile(r"^(?P<indent>[\s>]*)(?P<marker>`{3,}|~{3,})\s*(?P<info>[^`]*)$")
_HEADING = re.compile(r"^(?P<level>#{1,6})\s+(?P<title>.*?)\s*(?:\{[^}]*\})?$")
_UNOBSERVABLE = re.compile(r'^!!!\s+unobservable\s+"(?P<claim>.+)"\s*$')
_NOT_RUN = re.compile(r"<!--\s*not run:\s*(?P<why>\S.*?)\s*-->")
_COMMENT = re.compile(r"<!--.*?-->", re.DOTALL)
_LINK = re.compile(r"\]\(https?://[^)]+\)|<https?://[^>]+>")


@dataclass(frozen=True)
class Embed:
    """A line that shows a snippet: `@snippet(folder/name.py, folded)`."""

    line: int
    name: str
    options: tuple[str, ...] = ()


@dataclass(frozen=True)
class Citation:
    """A value of a recording in prose: `@value(name.py, key)`."""

    line: int
    name: str
    key: str
    interpreter: str = ""


@dataclass(frozen=True)
class Unobservable:
    """A claim that nothing in Python can show, with the reason and the source."""

    line: int
    claim: str
    reason: str
    source: str


@dataclass(frozen=True)
class Listing:
    """A line that lists the corpus: `@ledger`, or a part of it: `@ledger(lab)`."""

    line: int
    name: str
    part: str = ""


@dataclass(frozen=True)
class Fence:
    """A fenced block that stands directly in the Markdown."""

    line: int
    marker: str
    language: str
    code: str
    not_run: str


@dataclass
class Section:
    """The text under one second-level heading, or what stands before the first."""

    line: int
    title: str
    text: list[tuple[int, str]] = field(default_factory=list)


@dataclass
class Page:
    """One Markdown file, parsed.

    Attributes:
        path: The file.
        title: Its first-level heading.
        front: The lines of its front matter.
        body: The text below, as renderers get it: without blank lines around it.
    """

    path: Path
    title: str = ""
    front: list[str] = field(default_factory=list)
    body: str = ""
    embeds: list[Embed] = field(default_factory=list)
    citations: list[Citation] = field(default_factory=list)
    unobservables: list[Unobservable] = field(default_factory=list)
    listings: list[Listing] = field(default_factory=list)
    fences: list[Fence] = field(default_factory=list)
    sections: list[Section] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)

    def resolve(self, name: str) -> str:
        """Return the full name of a snippet that prose may name shortly."""
        if "/" in name:
            return name
        for embed in self.embeds:
            if embed.name.rpartition("/")[2] == name:
                return embed.name
        return name


def anchor(name: str) -> str:
    """Return the id of a snippet on the pages that embed it."""
    stem = name.rpartition("/")[2].partition(".")[0]
    return "proof-" + stem.replace("_", "-")


def address(name: str, here: str) -> str:
    """Return the address of a page, relative to the built page that links to it.

    Args:
        name: Its path below `docs/`, with an anchor where one is meant.
        here: The path of the page that links, below `docs/`.
    """
    path, _, anchor = name.partition("#")
    folder = path.removesuffix(".md").removesuffix("index").rstrip("/")
    own = here.removesuffix(".md").removesuffix("index").rstrip("/")
    up = "../" * len(own.split("/")) if own else "./"
    return up + f"{folder}/" * bool(folder) + f"#{anchor}" * bool(anchor)


def arguments(text: str) -> list[str]:
    """Split the arguments of `@snippet(…)` or `@value(…)`."""
    return [part.strip() for part in text.split(",")]


def citation(line: int, text: str) -> Citation | None:
    """Parse the arguments of `@value(…)`; None where they are not two or three."""
    parts = arguments(text)
    if len(parts) not in (2, 3) or not all(parts):
        return None
    return Citation(line, *parts)


def parse(path: Path) -> Page:
    """Parse a page; what is malformed is in its `problems`, and nothing is raised."""
    try:
        text, _ = textfile.read(path, "page", MOST_BYTES)
    except ProblemError as error:
        return Page(path, problems=[error.problem])
    return parse_text(path, text)


def parse_text(path: Path, text: str, *, front_matter: bool = True) -> Page:
    """Parse the text of a page.

    Args:
        path: Its file, for the problems.
        text: Its Markdown.
        front_matter: Whether it may begin with YAML; MkDocs has removed that when it
            renders a page, and a rule there is a rule.
    """
    page = Page(path)
    section = Section(1, "")
    page.sections.append(section)
    lines = text.splitlines()
    number = _front_matter(lines) if front_matter else 0
    page.front, page.body = lines[:number], "\n".join(lines[number:]).strip()
    try:
        frontmatter.read(path, page.front)
    except ProblemError as error:
        page.problems.append(error.problem)
    # Search engines show the description: it claims, too.
    front = enumerate(page.front, start=1)
    section.text += [(n, text) for n, text in front if text.startswith("description:")]
    while number < len(lines):
        line = lines[number]
        number += 1
        line, number = _without_comments(line, lines, number)
        if opening := _FENCE.match(line):
            number = _fence(page, lines, number, opening)
            continue
        if heading := _HEADING.match(line):
            if len(heading["level"]) == 1:
                page.title = page.title or heading["title"]
            elif len(heading["level"]) == 2:
                section = Section(number, heading["title"])
                page.sections.append(section)
        elif marked := _UNOBSERVABLE.match(line):
            page.unobservables.append(
                _unobservable(page, lines, number, marked["claim"])
            )
        elif _ALMOST.search(without_code(line)):
            _embed(page, number, line)
        else:
            _list(page, number, line.strip())
        section.text.append((number, line))
        _cite(page, number, line)
    return page


def _cite(page: Page, number: int, line: str) -> None:
    for found in VALUE.finditer(without_code(line)):
        cited = citation(number, found["arguments"])
        if cited:
            page.citations.append(cited)
        else:
            page.problems.append(
                Problem(
                    path=page.path,
                    line=number,
                    what="a citation is malformed",
                    expected="@value(name.py, key) or @value(name.py, key, 3.14t)",
                    came=found[0],
                    mend="name the snippet and the key of one line of its output",
                )
            )


def _list(page: Page, number: int, line: str) -> None:
    if found := LISTING.fullmatch(line):
        page.listings.append(Listing(number, found["name"], found["part"] or ""))
    elif _ALMOST_LISTING.match(line):
        page.problems.append(
            Problem(
                path=page.path,
                line=number,
                what="a listing is malformed",
                expected="@ledger, @ledger(lab), @benchmarks, @benchmarks(lab),"
                " @browser, @rates, @mutants, @releases, @figures, @builds,"
                " @changes(3.13, 3.14) or @index(snippets)",
                came=line,
                mend=f"interpreters are {', '.join(VERSIONS)}; indexes are those of"
                " snippets, exceptions and modules",
            )
        )


def _without_comments(line: str, lines: list[str], number: int) -> tuple[str, int]:
    """Return a line without its comments, and the number of the line behind them."""
    if "<!--" not in line:
        return line, number
    while "-->" not in line and number < len(lines):
        line += "\n" + lines[number]
        number += 1
    return _COMMENT.sub("", line), number


def _front_matter(lines: list[str]) -> int:
    """Return the index of the first line after the YAML front matter."""
    if lines and lines[0] == "---" and "---" in lines[1:]:
        return lines.index("---", 1) + 1
    return 0


def without_code(line: str) -> str:
    """Return a line without its code spans."""
    return re.sub(r"(`+).+?\1", "", line)


def _fence(page: Page, lines: list[str], number: int, opening: re.Match[str]) -> int:
    """Add the fence that opens on line `number`; return the line after its end."""
    marker, info = opening["marker"], opening["info"].strip()
    end = re.compile(rf"^[\s>]*{re.escape(marker[0])}{{{len(marker)},}}\s*$")
    code: list[str] = []
    start = number
    while number < len(lines) and not end.match(lines[number]):
        code.append(lines[number])
        number += 1
    before = next((text for text in reversed(lines[: start - 1]) if text.strip()), "")
    why = _NOT_RUN.search(before)
    language = re.match(r"\{?\s*\.?([\w+-]*)", info)
    page.fences.append(
        Fence(
            line=start,
            marker=marker,
            language=language[1].lower() if language else "",
            code="\n".join(code),
            not_run=why["why"] if why else "",
        )
    )
    return number + 1


def _embed(page: Page, number: int, line: str) -> None:
    found = EMBED.match(line)
    parts = arguments(found["arguments"]) if found else [""]
    name, options = parts[0], tuple(parts[1:])
    wrong = [option for option in options if option not in OPTIONS]
    if not name or wrong:
        page.problems.append(
            Problem(
                path=page.path,
                line=number,
                what="an embedding is malformed",
                expected=f"@snippet(folder/name.py[, {'][, '.join(OPTIONS)}])",
                came=line.strip(),
                mend=f"options are {', '.join(OPTIONS)}"
                if wrong
                else "put it alone on its line",
            )
        )
        return
    twin = next((e for e in page.embeds if anchor(e.name) == anchor(name)), None)
    if twin:
        again = twin.name == name
        page.problems.append(
            Problem(
                path=page.path,
                line=number,
                what=f"the page embeds {name} twice"
                if again
                else f"the page embeds {twin.name}, which has the same name",
                expected="one embedding of each snippet, and each name once on a page",
                came=line.strip(),
                mend="show it once, and link to it" if again else "rename one of them",
            )
        )
        return
    page.embeds.append(Embed(number, name, options))


def _unobservable(
    page: Page, lines: list[str], number: int, claim: str
) -> Unobservable:
    body: list[str] = []
    for line in lines[number:]:
        if line.strip() and not line.startswith("    "):
            break
        body.append(line.strip())
    text = " ".join(body)
    reason = re.search(r"Reason:\s*(.+?)(?=\s*Source:|$)", text)
    source = re.search(r"Source:\s*(.+)$", text)
    if not reason or not source or not _LINK.search(source[1]):
        page.problems.append(
            Problem(
                path=page.path,
                line=number,
                what="a claim is marked unobservable without a reason and a source",
                expected="an indented 'Reason: …' and 'Source: [what it is](https://…)'",
                came=text.strip() or "nothing indented below it",
                mend="say why Python cannot show it, and link to what does",
            )
        )
    return Unobservable(
        line=number,
        claim=claim,
        reason=reason[1].strip() if reason else "",
        source=source[1].strip() if source else "",
    )


def values_in_words(values: dict[str, str], only: str, base: str) -> str:
    """Return a cited value in prose: "28 (44 on 3.14t)", or that of one interpreter."""
    if only:
        return escape(values[only])
    grouped: dict[str, list[str]] = {}
    for name, value in values.items():
        grouped.setdefault(value, []).append(name)
    others = [
        f"{escape(value)} on {in_words(names)}"
        for value, names in grouped.items()
        if value != values[base]
    ]
    text = escape(values[base])
    return f"{text} ({'; '.join(others)})" if others else text
