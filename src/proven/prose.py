"""Prose that claims: a comparison needs evidence, a measured number must come from it.

Two rules, both errors. A section that compares speed or memory must show a snippet,
cite a value or link to a source. A measured number that is typed must occur in a
snippet or recording that its section shows, or stand in a paragraph that links to its
source; so changing such a number by hand turns the check red. A section is what stands
under one second-level heading; what stands before the first speaks for the whole page.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from proven import pages
from proven.pages import EMBED, VALUE
from proven.problems import Problem

if TYPE_CHECKING:
    from collections.abc import Iterator

    from proven.corpus import Corpus
    from proven.pages import Page, Section

_COMPARISON = re.compile(
    r"\b(?:fast(?:er|est)\b(?! CPython)|(?:slow|quick|cheap)(?:er|est)\b"
    r"|costlier|speed-?ups?|speed(?:s|ed) up|sped up|outperform(?:s|ed)?"
    r"|(?:more|less) expensive|(?:more|less|half the) (?:memory|time)"
    r"|fewer (?:bytes|allocations|instructions)|as (?:fast|slow|quick|cheap) as"
    r"|(?:twice|half|times) as (?:fast|slow|long|large|big|small|much memory)"
    r"|(?:smaller|larger|bigger|lighter|heavier) than (?:an?|its|their|one) )",
    re.IGNORECASE,
)
_TENS = "twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety"
_MEASURED = re.compile(
    rf"(?<![\w.,−-])(?P<number>\d[\d,]*(?:\.\d+)?|(?:{_TENS})(?:-\w+)?)"
    r"(?:[\s\u00a0-]?(?:bytes?|[KMGT]i?B|kB|ns|µs|μs|ms|(?:nano|micro|milli)?seconds?"
    r"|minutes|hours|percent|per cent|times|instructions|allocations|code units)\b"
    r"|\ss\b|\s?[%×]|x\b)",
)
_LINK = re.compile(r"\]\(https?://")
_NUMBER = re.compile(r"\d[\d,_]*(?:\.\d+)?")
_MARKUP = re.compile(r"\]\([^)]*\)|<[^>]+>")


def problems(page: Page, corpus: Corpus) -> Iterator[Problem]:
    """Yield what the prose of a page claims without evidence."""
    for index, section in enumerate(page.sections):
        # The lead gives the answer; the proofs of the whole page stand behind it.
        behind = page.sections if index == 0 else [section]
        evident = any(
            EMBED.match(text) or VALUE.search(text) or _LINK.search(text)
            for part in behind
            for _, text in part.text
        )
        numbers: set[str] | None = None
        for paragraph in _paragraphs(section):
            for line, sentence in _sentences(paragraph):
                compared = _COMPARISON.search(sentence)
                if compared and not evident:
                    yield Problem(
                        path=page.path,
                        line=line,
                        what=f"a comparison without evidence: {compared[0]!r}",
                        expected="a snippet, a @value or a source link in its section",
                        came=sentence,
                        mend="prove it with a snippet, link to a source, or drop it",
                    )
                for found in _MEASURED.finditer(sentence):
                    if numbers is None:
                        numbers = _numbers_behind(behind, page, corpus)
                    number = found["number"].replace(",", "")
                    if number in numbers or _LINK.search(paragraph[1]):
                        continue
                    yield Problem(
                        path=page.path,
                        line=line,
                        what=f"a typed number that no proof shows: {found[0]!r}",
                        expected="a number of a recording that this section shows, or a"
                        " source link in its paragraph",
                        came=sentence,
                        mend="print it in a snippet and cite it: @value(name.py, key)",
                    )


def _paragraphs(section: Section) -> Iterator[tuple[int, str]]:
    """Yield (first line, text) of each paragraph; list items and rows are their own."""
    start, gathered = 0, list[str]()
    for number, text in [*section.text, (0, "")]:
        own = re.match(r"\s*(?:[-*+]\s|\d+\.\s|\||#|!!!|\?\?\?|===)", text)
        if gathered and (own or not text.strip()):
            yield start, "\n".join(gathered)
            gathered = []
        if text.strip() and not EMBED.match(text):
            start = number if not gathered else start
            gathered.append(text)


def _sentences(paragraph: tuple[int, str]) -> Iterator[tuple[int, str]]:
    """Yield (line, text) of each sentence, links and tags and citations left out."""
    start, text = paragraph
    text = re.sub(r"<!--.*?-->", "", text, flags=re.DOTALL)
    text = _MARKUP.sub("]", pages.without_code(VALUE.sub("…", text)))
    position = 0
    for sentence in re.split(r"(?<=[.!?:;])\s+", text):
        at = text.index(sentence, position)
        position = at + len(sentence)
        yield start + text.count("\n", 0, at), " ".join(sentence.split())


def _numbers_behind(sections: list[Section], page: Page, corpus: Corpus) -> set[str]:
    """Return every number in the snippets and recordings that the sections show."""
    lines = {line for section in sections for line, _ in section.text}
    found: set[str] = set()
    for embed in page.embeds:
        snippet = corpus.snippets.get(embed.name)
        if embed.line in lines and snippet:
            texts = [
                snippet.source.decode(),
                *corpus.recording(snippet).outputs.values(),
            ]
            for text in texts:
                found.update(
                    number.replace(",", "").replace("_", "").rstrip(".")
                    for number in _NUMBER.findall(text)
                )
    return found
