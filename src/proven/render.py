"""A Python-Markdown extension that shows snippets, cited values and the ledger.

`@snippet(folder/name.py)` alone on a line shows the claim, the file, its output and
the proof line; `@value(name.py, key)` in prose shows a value of a recording; `@ledger`
alone on a line counts the claims, `@ledger(lab)` lists those of a chapter;
`@benchmarks` does so with the benchmarks, `@rates` tells how often their decisions are
right, `@mutants` how many wrong snippets are noticed, `@releases` what each release
changed, `@changes(3.13, 3.14)` what prints something else, `@figures` how much there is
of everything, `@builds` what it was recorded on, `@index(modules)` what uses which
module, and `@browser` how many snippets run in a browser. It works alike under MkDocs
and Zensical, which is why it is no plugin.
"""

from __future__ import annotations

import json
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING, Any

from markdown import Extension
from markdown.inlinepatterns import InlineProcessor
from markdown.preprocessors import Preprocessor
from markdown.treeprocessors import Treeprocessor

from proven import (
    browser,
    bytecode,
    changes,
    chart,
    figures,
    flame,
    indexes,
    ledger,
    loaded,
    mutants,
    pages,
    proofline,
    releases,
    results,
    suite,
)
from proven import corpus as corpus_module
from proven.highlight import Highlighter
from proven.interpreters import in_words
from proven.problems import ProblemError

if TYPE_CHECKING:
    import re
    import xml.etree.ElementTree as ET
    from collections.abc import Callable

    from markdown import Markdown

    from proven.corpus import Corpus
    from proven.pages import Embed, Page
    from proven.recording import Recording
    from proven.snippet import Snippet

# After fenced code (25), so that what stands in a fence is left alone, and before raw
# HTML (20).
_AFTER_FENCES = 24
# Below backticks (190), so that `@value(…)` in code is left alone.
_AFTER_BACKTICKS = 180

# Before MkDocs collects the anchors of a page (5).
_BEFORE_ANCHORS = 10


class ProvenExtension(Extension):
    """Options: `root`, the project's folder; `source` and `site`, two addresses."""

    def __init__(self, **options: Any) -> None:
        self.config = {
            "root": [".", "The project's folder, or one below it."],
            "source": ["", "Where files are shown, for example …/blob/main."],
            "site": ["", "Where the site is published; snippets are, too."],
        }
        super().__init__(**options)

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802 - Python-Markdown's
        """Register with a Markdown instance."""
        root = corpus_module.find_root(Path(self.getConfig("root")))
        addresses = (self.getConfig(key).rstrip("/") for key in ("source", "site"))
        renderer = Renderer(root, *addresses)
        embeds = _Embeds(md, renderer)
        md.preprocessors.register(embeds, "proven", _AFTER_FENCES)
        md.treeprocessors.register(_Anchors(md, embeds), "proven", _BEFORE_ANCHORS)
        md.inlinePatterns.register(
            _Values(md, renderer), "proven-value", _AFTER_BACKTICKS
        )
        md.registerExtension(self)
        self._renderer = renderer

    def reset(self) -> None:
        """Forget the page before."""
        self._renderer.page = None


def makeExtension(**options: Any) -> ProvenExtension:  # noqa: N802 - Python-Markdown's
    """Return the extension, as Python-Markdown asks for it."""
    return ProvenExtension(**options)


class _Embeds(Preprocessor):
    def __init__(self, md: Markdown, renderer: Renderer) -> None:
        super().__init__(md)
        self._renderer = renderer
        self.anchors: dict[str, str] = {}

    def run(self, lines: list[str]) -> list[str]:
        page = pages.parse_text(Path("page"), "\n".join(lines), front_matter=False)
        self._renderer.page = page
        self.anchors.clear()
        shown = {embed.line: embed for embed in page.embeds}
        rendered: list[str] = []
        for number, line in enumerate(lines, start=1):
            if number in shown:
                html = self._renderer.embed(shown[number])
                indent = line[: len(line) - len(line.lstrip())]
                placeholder = self.md.htmlStash.store(html)
                self.anchors[placeholder] = pages.anchor(shown[number].name)
                rendered += ["", indent + placeholder, ""]
            elif listing := pages.LISTING.fullmatch(line.strip()):
                rendered += self._renderer.listing(listing)
            else:
                rendered.append(line)
        return rendered


class _Anchors(Treeprocessor):
    """Put each snippet into an element with its id, where link checkers look."""

    def __init__(self, md: Markdown, embeds: _Embeds) -> None:
        super().__init__(md)
        self._embeds = embeds

    def run(self, root: ET.Element) -> None:
        for paragraph in root.iter("p"):
            anchor = self._embeds.anchors.get((paragraph.text or "").strip())
            if anchor:
                paragraph.tag = "div"
                paragraph.set("class", "proof")
                paragraph.set("id", anchor)


class _Values(InlineProcessor):
    def __init__(self, md: Markdown, renderer: Renderer) -> None:
        super().__init__(pages.VALUE.pattern, md)
        self._renderer = renderer

    def handleMatch(  # type: ignore[override]  # noqa: N802 - Python-Markdown's
        self, m: re.Match[str], data: str
    ) -> tuple[ET.Element | str, int, int]:
        del data
        html = self._renderer.value(m["arguments"])
        return self.md.htmlStash.store(html), m.start(0), m.end(0)


class Renderer:
    """Makes HTML of snippets and values, for one build after the other.

    Attributes:
        page: The page that is being rendered.
    """

    def __init__(self, root: Path, source: str, site: str) -> None:
        self._root = root
        self._source = source
        self._site = site
        self._highlighter = Highlighter(root / ".cache" / "proven" / "highlight")
        self.page: Page | None = None

    @property
    def corpus(self) -> Corpus:
        """The corpus, read once for all pages of a build."""
        return loaded.current(self._root)

    def embed(self, embed: Embed) -> str:
        """Return the HTML of an embedded snippet.

        Raises:
            KeyError: There is no such snippet; `proven check` tells where.
        """
        corpus = self.corpus
        snippet = corpus.snippets.get(embed.name)
        if snippet is None:
            raise KeyError(f"no snippet {embed.name}: run proven check")
        recorded = corpus.recording(snippet)
        language = "bash" if snippet.is_shell else "python"
        caption = ""
        if "no-caption" not in embed.options:
            caption = (
                f'<p class="proof-claim">{ledger.claim_as_html(snippet.claim)}</p>'
            )
        folded = "folded" in embed.options
        code = self._highlighter.block(
            snippet.source.decode(), language, also="asks" * folded
        )
        code += browser.as_html(snippet, recorded, self._site)
        output = self._output(snippet, recorded) + self._measured(snippet)
        if "flame" in embed.options:
            identity = f"{pages.anchor(snippet.name)}-flame"
            text = recorded.outputs.get(snippet.base, "")
            output += flame.draw(identity, snippet.claim, text)
        proof_line = proofline.as_html(snippet, recorded, self._source)
        if folded:
            # The claim would give the answer away.
            return (
                f'{code}<details class="proof-fold"><summary>What does this print?'
                f"</summary>{caption}{output}</details>{proof_line}"
            )
        return caption + code + output + proof_line

    def _output(self, snippet: Snippet, recorded: Recording) -> str:
        groups = recorded.groups()
        answer = ""
        if recorded.answer:
            answer = '<p class="proof-label">mypy --strict</p>'
            answer += self._highlighter.block(recorded.answer, "text", copy=False)
        if not recorded.differs:
            text = groups[0][1] if groups else ""
            if not text:
                return answer
            block = self._highlighter.block(text, "text", copy=False)
            return f'<p class="proof-label">Output</p>{block}{answer}'
        labels, blocks, inputs = [], [], []
        identity = f"{pages.anchor(snippet.name)}-tab"
        # The reference interpreter's output is the one that is open at first.
        first = next(
            (n for n, (names, _) in enumerate(groups) if snippet.base in names), 0
        )
        for number, (names, text) in enumerate(groups):
            one = f"{identity}-{number}"
            checked = " checked" if number == first else ""
            inputs.append(f'<input id="{one}" name="{identity}" type="radio"{checked}>')
            opened = " data-first" if number == first else ""
            on = f'data-on="{" ".join(names)}"{opened}'
            labels.append(f'<label for="{one}" {on}>{in_words(names)}</label>')
            block = self._highlighter.block(text or "\n", "text", copy=False)
            # On paper there are no tabs: each output then says whose it is.
            by = f'data-by="{in_words(names)}"'
            blocks.append(f'<div class="tabbed-block" {by}>{block}</div>')
        compared = bytecode.side_by_side(snippet.path.name, recorded, snippet.base)
        return (
            '<p class="proof-label">Output, by interpreter</p>'
            f'<div class="tabbed-set tabbed-alternate" data-tabs="1:{len(groups)}">'
            f'{"".join(inputs)}<div class="tabbed-labels">{"".join(labels)}</div>'
            f'<div class="tabbed-content">{"".join(blocks)}</div></div>'
            f"{compared}{answer}"
        )

    def _measured(self, snippet: Snippet) -> str:
        """Return the chart of a benchmark, or nothing."""
        benchmark = snippet.benchmark
        if not benchmark:
            return ""
        measured = results.read(snippet).by_interpreter
        if not measured:
            return '<p class="proof-label">Not measured yet.</p>'
        path = results.path_of(snippet).relative_to(self._root).as_posix()
        label = escape(f"Measured: {benchmark.quantity}")
        return f'<p class="proof-label">{label}</p>' + chart.draw(
            snippet.claim,
            benchmark,
            measured,
            f"{self._source}/{path}" if self._source else "",
        )

    def listing(self, found: re.Match[str]) -> list[str]:
        """Return the lines of a listing that is made of the whole corpus."""
        corpus = self.corpus
        made: dict[str, Callable[[], list[str]]] = {
            "ledger": lambda: ledger.as_lines(corpus, found["part"] or ""),
            "figures": lambda: figures.as_lines(corpus),
            "builds": lambda: figures.builds_as_lines(corpus),
            "index": lambda: indexes.as_lines(corpus, found["of"]),
            "browser": lambda: browser.summary(corpus),
            "changes": lambda: changes.as_lines(
                corpus, found["old"], found["new"], self._highlighter
            ),
            "benchmarks": lambda: suite.as_lines(corpus, found["part"] or ""),
            "mutants": lambda: _html(mutants.as_html(self._root)),
            "releases": lambda: releases.as_lines(corpus, "about/releases.md"),
            "rates": lambda: _html(suite.rates_as_html(self._rates())),
        }
        return made[found["name"]]()

    def _rates(self) -> Any:
        return json.loads((self._root / suite.RATES).read_text(encoding="utf-8"))

    def value(self, arguments: str) -> str:
        """Return the HTML of a cited value.

        Raises:
            ProblemError: It is not recorded.
        """
        corpus = self.corpus
        page = self.page or pages.Page(Path("page"))
        cited = pages.citation(1, arguments)
        if cited is None:
            raise ValueError(f"@value({arguments}) is malformed: run proven check")
        problem = corpus_module.citation_problem(page, cited, corpus)
        if problem:
            raise ProblemError(problem)
        snippet = corpus.snippets[page.resolve(cited.name)]
        values = corpus.values(snippet)[cited.key]
        base = snippet.base if snippet.base in values else next(iter(values))
        text = pages.values_in_words(values, cited.interpreter, base)
        shown = any(embed.name == snippet.name for embed in page.embeds)
        title = f"{cited.key}, printed by {snippet.path.name}"
        if shown:
            href = f"#{pages.anchor(snippet.name)}"
            # With a target, Material's instant navigation leaves the click to the
            # browser; without, it now and then lost it, or went to the top.
            return (
                f'<a class="value" href="{href}" target="_self"'
                f' title="{escape(title)}">{text}</a>'
            )
        return f'<span class="value" title="{escape(title)}">{text}</span>'


def _html(html: str) -> list[str]:
    return ["", html.replace("\n", ""), ""]
