"""The two indexes behind the search dialog, made of the built site.

The symbol index, `search/index.json`, holds what pages are *about*: titles, headings,
claims, glossary terms, identifiers and error messages. The dialog loads it whole. The
full text says which words stand on which pages. It is cut by the first two letters of
a word, into `search/ab.json` and so on, and a query loads only those that it needs.

Built pages are read with regular expressions, not with a parser: one renderer wrote
them, and parsing them all would cost more than building them is allowed to.
"""

from __future__ import annotations

import json
import re
import shutil
from collections import Counter, defaultdict
from dataclasses import asdict, dataclass, replace
from html import unescape
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

# Below the site; beside it lie the parts of the full text.
INDEX = "search/index.json"

# Pages that list what other pages say. They are found by what they are called, and
# kept out of the full text, where they would stand before the pages that they list.
_LISTINGS = re.compile(
    r"(?:changes|index-of-\w+|ledger|tags|glossary|benchmarks/suite)/.*"
)
# How much a page counts against others that fit as well.
_WEIGHTS = (
    (_LISTINGS, 0.8),
    (re.compile(r"contributing/.*|[^/]+/|"), 0.6),
    (re.compile(r"lab/.*|benchmarks/.*"), 0.85),
)

_ARTICLE = re.compile(r"<article\b[^>]*>(.*)</article>", re.DOTALL)
_DESCRIPTION = re.compile(r'<meta name="description" content="([^"]*)"')
_TAG = re.compile(r'class="md-tag[^"]*">([^<]+)<')
_HEADING = re.compile(r'<h([123]) id="([^"]+)">(.*?)</h\1>', re.DOTALL)
_PROOF = re.compile(
    r'<div class="proof" id="([^"]+)">(?:(?!<div class="proof").)*?'
    r'<p class="proof-claim">(.*?)</p>',
    re.DOTALL,
)
_DEFINITION = re.compile(
    r'<dt[^>]*>(.*?)</dt>\s*<dd>(?:(?!</dd>).)*<a href="\.\./([^"#]*)', re.DOTALL
)
_PERMALINK = re.compile(r'<a class="headerlink".*?</a>', re.DOTALL)
_BLOCK = re.compile(
    r'<div class="(language-\w+)[^"]*">(?:<pre\b[^>]*>)(.*?)</pre>', re.DOTALL
)
_INLINE_CODE = re.compile(r"<code>(.*?)</code>", re.DOTALL)
_MARKUP = re.compile(r"<[^>]+>")

_IMPORT = re.compile(r"^\s*(?:from\s+([\w.]+)\s+)?import\s+([\w., ]+)", re.MULTILINE)
_DOTTED = re.compile(r"\b[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)+")
_ERROR = re.compile(
    r"\b([A-Z]\w*(?:Error|Exception|Warning|Interrupt|Exit|Iteration|Full|Empty))"
    r"(?:: ([^\n]{4,120})|\(['\"]([^\n'\"]{4,120}))"
)
_SENTENCE = re.compile(r'(?<!")"([^"\n ]+(?: [^"\n ]+){3,20}(?<![=:]))"(?!")')
# What is left out of the full text, since it is drawn, or repeats on every page.
_NOT_PROSE = re.compile(
    r"<(svg|script|style|nav|aside)\b.*?</\1>"
    r'|<div class="proof-line">.*?</div>|<a class="headerlink".*?</a>',
    re.DOTALL,
)
# `co_consts` and `TaskGroup` are words, and so are their parts; numbers are not.
_WORD = re.compile(r"(?=\w*[^\W\d_])[^\W_]+(?:_[^\W_]+)*")
_LONGEST_WORD = 40
_PART = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[^\W\d_]+")


@dataclass(frozen=True)
class Entry:
    """What the first index holds of one page.

    Attributes:
        url: Its address below the site.
        title: Its first heading.
        about: Its description.
        weight: How much it counts against other pages that fit as well.
        tags: Its tags.
        headings: The anchor and the text of each other heading.
        claims: The anchor and the claim of each proof.
        names: What stands as code in its prose, such as `sys.setswitchinterval`.
        calls: The dotted names in its snippets.
        messages: The error messages that its snippets print.
        terms: The terms whose glossary entries lead to it.
        words: How many words of it are in the full text.
    """

    url: str
    title: str
    about: str
    weight: float
    tags: tuple[str, ...] = ()
    headings: tuple[tuple[str, str], ...] = ()
    claims: tuple[tuple[str, str], ...] = ()
    names: tuple[str, ...] = ()
    calls: tuple[str, ...] = ()
    messages: tuple[str, ...] = ()
    terms: tuple[str, ...] = ()
    words: int = 0


def write(site: Path) -> None:
    """Write both indexes of a built site into it."""
    articles = dict(_articles(site))
    terms = glossary(articles.get("glossary/", ("", ""))[1])
    counts = [words(url, html) for url, (_, html) in articles.items()]
    entries = [
        replace(entry(url, head, html), terms=terms.get(url, ()), words=counted.total())
        for (url, (head, html)), counted in zip(articles.items(), counts, strict=True)
    ]
    parts = cut(counts)
    folder = (site / INDEX).parent
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    (site / INDEX).write_text(as_json(entries, parts), encoding="utf-8")
    for name, part in parts.items():
        (folder / f"{name}.json").write_text(_json(part), encoding="utf-8")


def as_json(entries: Iterable[Entry], parts: Iterable[str]) -> str:
    """Return the symbol index, without what is empty but the home page's address."""
    pages = [
        {k: v for k, v in asdict(one).items() if v or k == "url"} for one in entries
    ]
    return _json({"pages": pages, "parts": " ".join(parts)})


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def _articles(site: Path) -> Iterator[tuple[str, tuple[str, str]]]:
    """Yield the address of each page, what stands before its article, and that."""
    for file in sorted(site.rglob("index.html")):
        html = file.read_text(encoding="utf-8")
        found = _ARTICLE.search(html)
        if found:
            below = file.parent.relative_to(site).as_posix()
            head = html[: found.start()]
            yield "" if below == "." else f"{below}/", (head, found[1])


def entry(url: str, head: str, article: str) -> Entry:
    """Return what the first index holds of a page, but for terms and full text."""
    blocks = [(kind, _text_of_block(code)) for kind, code in _BLOCK.findall(article)]
    sources = [text for kind, text in blocks if kind == "language-python"]
    outputs = [text for kind, text in blocks if kind == "language-text"]
    prose = _BLOCK.sub("", article)
    headings = [
        (anchor, _text(_PERMALINK.sub("", text)))
        for _, anchor, text in _HEADING.findall(prose)
    ]
    listing = _LISTINGS.fullmatch(url)
    described = _DESCRIPTION.search(head)
    return Entry(
        url=url,
        title=headings[0][1] if headings else url,
        about=unescape(described[1]) if described else "",
        weight=next((w for kind, w in _WEIGHTS if kind.fullmatch(url)), 1.0),
        tags=tuple(map(_text, _TAG.findall(article))),
        headings=() if listing else tuple(headings[1:]),
        claims=()
        if listing
        else tuple((anchor, _text(claim)) for anchor, claim in _PROOF.findall(prose)),
        names=() if listing else _names(prose),
        calls=() if listing else _calls(sources),
        messages=() if listing else _messages(sources, outputs),
    )


def _text_of_block(html: str) -> str:
    return unescape(_MARKUP.sub("", html))


def _text(html: str) -> str:
    return " ".join(unescape(_MARKUP.sub("", html)).split())


def _names(prose: str) -> tuple[str, ...]:
    """Return what stands as code in prose, the most frequent first."""
    found = Counter(map(_text, _INLINE_CODE.findall(prose)))
    return tuple(name for name, _ in found.most_common() if len(name) <= 60)


def _calls(sources: Iterable[str]) -> tuple[str, ...]:
    """Return the dotted names in Python sources that begin with what they import."""
    found: Counter[str] = Counter()
    for source in sources:
        imported: set[str] = set()
        for module, names in _IMPORT.findall(source):
            for name in filter(None, re.split(r"[\s,]+", names)):
                imported.add(name.partition(".")[0])
                if module:
                    found[f"{module}.{name}"] += 1
        found.update(
            name
            for name in _DOTTED.findall(source)
            if name.partition(".")[0] in imported
        )
    return tuple(name for name, _ in found.most_common())


def _messages(sources: Iterable[str], outputs: Iterable[str]) -> tuple[str, ...]:
    """Return the error messages in outputs, each once.

    Without its exception in front, a message is known by standing in the source too,
    where it is asserted.
    """
    printed = "\n".join(outputs)
    found = [
        f"{kind}: {(told or quoted).strip()}"
        for kind, told, quoted in _ERROR.findall(printed)
    ]
    found += [
        text
        for source in sources
        for text in _SENTENCE.findall(source)
        if text in printed
    ]
    return tuple(dict.fromkeys(found))


def glossary(article: str) -> dict[str, tuple[str, ...]]:
    """Return the terms of the glossary by the page that each leads to."""
    found: dict[str, tuple[str, ...]] = {}
    for term, url in _DEFINITION.findall(article):
        found[url] = (*found.get(url, ()), _text(term))
    return found


def words(url: str, article: str) -> Counter[str]:
    """Return how often each word stands on a page, in prose, code and outputs."""
    found: Counter[str] = Counter()
    if _LISTINGS.fullmatch(url):
        return found
    text = unescape(_MARKUP.sub("", _NOT_PROSE.sub(" ", article)))
    for word, count in Counter(_WORD.findall(text)).items():
        if len(word) > _LONGEST_WORD:
            continue
        found[word.lower()] += count
        parts = _PART.findall(word)
        if len(parts) > 1:
            for part in parts:
                found[part.lower()] += count
    return found


def cut(counts: list[Counter[str]]) -> dict[str, dict[str, list[int]]]:
    """Return the full text in parts, by the first two letters of words.

    For each word stand the pages that hold it, counted from 0, each followed by how
    often it stands there.
    """
    parts: defaultdict[str, dict[str, list[int]]] = defaultdict(dict)
    for page, counted in enumerate(counts):
        for word, count in counted.items():
            if word[:2].isascii():
                parts[word[:2]].setdefault(word, []).extend((page, count))
    return {name: parts[name] for name in sorted(parts)}
