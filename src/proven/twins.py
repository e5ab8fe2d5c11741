"""The Markdown twin of each page, for programs that read Markdown rather than HTML.

A twin is the page's own Markdown in which nothing is left to look up: snippets with
what they printed on each interpreter, cited values, and lists made of the corpus. It
stands beside the page, as `index.md` beside `index.html`.
"""

from __future__ import annotations

import json
import posixpath
import re
from typing import TYPE_CHECKING

from proven import changes, ledger, pages, results, suite
from proven.interpreters import VERSIONS, in_words
from proven.recording import ran_on

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from proven.edition import Article, Edition
    from proven.pages import Embed
    from proven.snippet import Snippet

NAME = "index.md"

_FENCE = re.compile(r"^[\s>]*(?P<marker>`{3,}|~{3,})")
_INCLUDED = re.compile(r'^(?P<indent>\s*)--8<--\s+"(?P<path>[^"]+)"\s*$')
# What mkdocstrings makes of docstrings; its options are indented below it.
_DOCSTRINGS = re.compile(r"^::: (?P<module>[\w.]+)$")
_TAGS = "<!-- material/tags -->"
# Code spans are matched first, so that what stands in them is left alone.
_IN_PROSE = re.compile(
    r"(?P<ticks>`+).+?(?P=ticks)"
    rf"|{pages.VALUE.pattern}"
    r"|\]\((?P<target>[^)\s]+)\)(?P<attributes>\{[^}]*\})?"
)


def write(edition: Edition) -> None:
    """Write the twin of each page beside it."""
    for article in edition.articles:
        folder = edition.site / article.address
        (folder / NAME).write_text(Twin(edition, article).text(), encoding="utf-8")


class Twin:
    """Makes the twin of one page."""

    def __init__(self, edition: Edition, article: Article) -> None:
        self._edition = edition
        self._corpus = edition.corpus
        self._article = article
        self._embeds = {embed.line: embed for embed in article.page.embeds}

    def text(self) -> str:
        """Return the twin."""
        address = self._edition.url + self._article.address
        front = [
            "---",
            f"title: {json.dumps(self._article.title, ensure_ascii=False)}",
            f"description: {json.dumps(self._article.description, ensure_ascii=False)}",
            f"source: {address}",
            "---",
        ]
        return "\n".join([*front, *self._lines()]) + "\n"

    def _lines(self) -> Iterator[str]:
        fence = ""
        skipping = False
        for number, line in enumerate(self._article.lines, self._article.first):
            marker = _FENCE.match(line)
            if fence:
                fence = "" if marker and marker["marker"].startswith(fence) else fence
                yield line
                continue
            if skipping and line.startswith("    "):
                continue
            skipping = False
            if marker:
                fence = marker["marker"]
                yield line
            elif found := _DOCSTRINGS.match(line):
                skipping = True
                yield self._docstrings(found["module"])
            else:
                yield from self._line(number, line)

    def _line(self, number: int, line: str) -> Iterator[str]:
        if number in self._embeds:
            indent = line[: len(line) - len(line.lstrip())]
            proof = self.proof(self._embeds[number])
            yield from (f"{indent}{one}" if one else "" for one in proof)
        elif found := _INCLUDED.match(line):
            yield found["indent"] + self._included(found["path"])
        elif listing := pages.LISTING.fullmatch(line.strip()):
            yield from self._listing(listing)
        elif line.strip() == _TAGS:
            yield from self._tags()
        else:
            yield self._prose(line)

    def _prose(self, line: str) -> str:
        return _IN_PROSE.sub(self._replaced, line)

    def _replaced(self, found: re.Match[str]) -> str:
        if found["arguments"]:
            return self._value(found["arguments"])
        if found["target"]:
            return f"]({self._target(found['target'])})"
        return found[0]

    def _value(self, arguments: str) -> str:
        cited = pages.citation(1, arguments)
        if cited is None:
            raise ValueError(f"@value({arguments}) is malformed: run proven check")
        snippet = self._corpus.snippets[self._article.page.resolve(cited.name)]
        values = self._corpus.values(snippet)[cited.key]
        base = snippet.base if snippet.base in values else next(iter(values))
        return pages.values_in_words(values, cited.interpreter, base)

    def _target(self, target: str) -> str:
        """Return the address of a link's target as seen from the twin."""
        path, hash_, fragment = target.partition("#")
        if not path or re.match(r"[a-z][a-z+.-]*:|/", path):
            return target
        folder = posixpath.dirname(self._article.path)
        there = posixpath.normpath(posixpath.join(folder, path))
        return self._to(there) + hash_ + fragment

    def _to(self, there: str) -> str:
        """Return the address of a file below docs/, for a page that of its twin."""
        if page := self._edition.by_path.get(there):
            there = page.address + NAME
        return posixpath.relpath(there, self._article.address or ".")

    def _included(self, path: str) -> str:
        """Return an included file, or its section: of a diagram, what it is of."""
        name, _, section = path.partition(":")
        root = self._corpus.root
        file = next(f for f in (root / "docs" / name, root / name) if f.is_file())
        text = file.read_text(encoding="utf-8")
        if section:
            _, _, text = text.partition(f"[start:{section}] -->\n")
            return text.partition("<!-- --8<-- [end:")[0].rstrip("\n")
        title = re.search(r"<title[^>]*>(.*?)</title>", text, re.DOTALL)
        told = re.search(r"<desc[^>]*>(.*?)</desc>", text, re.DOTALL)
        if not title or not told:
            return text
        return f"*Diagram: {title[1]}.* {' '.join(told[1].split())}"

    def _docstrings(self, module: str) -> str:
        path = f"src/{module.replace('.', '/')}.py"
        return f"[{path}]({self._edition.repository}/blob/main/{path})"

    def proof(self, embed: Embed) -> Iterator[str]:
        """Yield the claim, the code, what it printed and measured, and where it ran."""
        snippet = self._corpus.snippets[embed.name]
        recorded = self._corpus.recording(snippet)
        if "no-caption" not in embed.options:
            yield f"**Claim:** {snippet.claim}"
            yield ""
        language = "bash" if snippet.is_shell else "python"
        yield from _fenced(snippet.source.decode(), language)
        for names, output in recorded.groups():
            on = f" on {in_words(names)}" if recorded.differs else ""
            if output or recorded.differs:
                yield from (f"Output{on}:", "", *_fenced(output, "text"))
        if recorded.answer:
            yield from ("mypy --strict answers:", "", *_fenced(recorded.answer, "text"))
        yield from self._measured(snippet)
        yield ran_on(snippet, recorded) + f" {self._file(snippet)}"

    def _file(self, snippet: Snippet) -> str:
        address = f"{self._edition.repository}/blob/main/snippets/{snippet.name}"
        return f"[snippets/{snippet.name}]({address})"

    def _measured(self, snippet: Snippet) -> Iterator[str]:
        benchmark = snippet.benchmark
        measured = results.read(snippet).by_interpreter if benchmark else {}
        if benchmark and measured:
            yield f"Measured: {benchmark.quantity}, claimed {benchmark.bound}."
            yield from ("", "| CPython | median | interval | verdict |")
            yield "| --- | --- | --- | --- |"
            for name, result in measured.items():
                one = result.estimate
                told = results.interval(one.low, one.high)
                figure = results.three_digits(one.ratio)
                yield f"| {name} | {figure} | {told} | {result.verdict} |"
            yield ""

    def _listing(self, found: re.Match[str]) -> Iterable[str]:
        if found["name"] == "ledger":
            return self._ledger(found["part"] or "")
        if found["name"] == "changes":
            return self._changes(found["old"], found["new"])
        if found["name"] == "benchmarks":
            return self._benchmarks(found["part"] or "")
        if found["name"] == "rates":
            path = self._corpus.root / suite.RATES
            told = json.loads(path.read_text(encoding="utf-8"))
            # Markdown may hold HTML; these are plain tables.
            return [suite.rates_as_html(told).replace("\n", "")]
        address = self._edition.url + self._article.address
        return [f"This list is made for people, on [the page]({address})."]

    def _ledger(self, part: str) -> Iterator[str]:
        if not part:
            yield from map(self._prose, ledger.front(self._corpus))
        for entry in ledger.by_chapter(self._corpus).get(part, []):
            path, _, anchor = entry.pages[0].partition("#")
            target = self._to(path) + f"#{anchor}" * bool(anchor)
            where = f"Not observable from Python: {entry.reason} {entry.source}"
            if entry.interpreters:
                where = f"On {in_words(list(entry.interpreters))}, {entry.date}."
            if entry.differs:
                apart = "; ".join(map(in_words, entry.groups))
                where += f" Differs: {apart}."
            yield f"- {entry.claim} [Page]({target}). {where}"

    def _changes(self, old: str, new: str) -> Iterator[str]:
        found, both = changes.between(self._corpus, old, new)
        yield f"{len(found)} of {both} snippets that run on both print something else."
        for change in found:
            yield from ("", f"## {change.snippet.claim}", "")
            yield self._linked(change.snippet, change.page.title)
            yield from ("", *_fenced("\n".join(change.difference) + "\n", "diff"))

    def _benchmarks(self, part: str) -> Iterator[str]:
        if not part:
            yield from map(self._prose, suite.front(self._corpus))
        for name, shown in suite.by_chapter(self._corpus).get(part, {}).items():
            title = self._corpus.docs[name].title
            for snippet in shown:
                measured = results.read(snippet).by_interpreter
                told = "; ".join(
                    f"{name}: {results.three_digits(measured[name].estimate.ratio)}, "
                    f"{measured[name].verdict}"
                    for name in VERSIONS
                    if name in measured
                )
                yield f"- {self._linked(snippet, snippet.claim)} {title}. {told}"

    def _linked(self, snippet: Snippet, words: str) -> str:
        """Return a link to the twin of the page that shows a proof."""
        page = self._corpus.shown_on[snippet.name][0]
        below = self._corpus.below_docs(page)
        target = f"{self._to(below)}#{pages.anchor(snippet.name)}"
        return f"[{words}]({target})"

    def _tags(self) -> Iterator[str]:
        tagged: dict[str, list[Article]] = {}
        for article in self._edition.articles:
            for tag in article.tags:
                tagged.setdefault(tag, []).append(article)
        for tag in sorted(tagged):
            yield from ("", f"## {tag}", "")
            yield from (f"- [{one.title}]({self._to(one.path)})" for one in tagged[tag])


def _fenced(text: str, language: str) -> list[str]:
    """Return text in a fence that is longer than any run of backticks in it."""
    longest = max(map(len, re.findall(r"`+", text)), default=0)
    fence = "`" * max(3, longest + 1)
    return [f"{fence}{language}", *text.splitlines(), fence, ""]
