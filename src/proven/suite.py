"""Show all benchmarks, by chapter, and how often their decisions are right."""

from __future__ import annotations

import hashlib
import json
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING, Any

from proven import pages, parts, results
from proven.interpreters import VERSIONS
from proven.ledger import claim_as_html
from proven.problems import Problem
from proven.results import interval, three_digits

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from proven.benchmark import Benchmark
    from proven.corpus import Corpus
    from proven.snippet import Snippet

RATES = Path("docs") / "benchmarks" / "rates.json"
# What decides: the published rates are those of these modules as they are.
_DECIDING = ("measuring", "sampling", "estimate", "bench")


def by_chapter(corpus: Corpus) -> dict[str, dict[str, list[Snippet]]]:
    """Return all benchmarks by chapter, and by the page that shows each first."""
    known = parts.chapters(corpus)
    grouped: dict[str, dict[str, list[Snippet]]] = {}
    for snippet in corpus.snippets.values():
        shown = corpus.shown_on.get(snippet.name)
        if snippet.benchmark and shown:
            name = corpus.below_docs(shown[0])
            chapter = grouped.setdefault(parts.chapter_of(name, known), {})
            chapter.setdefault(name, []).append(snippet)
    return grouped


def as_lines(corpus: Corpus, part: str) -> list[str]:
    """Return the suite as Markdown: its front page, or one of its parts.

    Args:
        corpus: The benchmarks and the pages that show them.
        part: The chapter whose benchmarks are listed, or "" for the front page.
    """
    grouped = by_chapter(corpus)
    if part:
        here = parts.page_of(corpus, "benchmarks", part)
        shown = grouped.get(part, {})
        return [summary([shown]), "", _table(corpus, shown, here), ""]
    return parts.boxed(front(corpus))


def front(corpus: Corpus) -> list[str]:
    """Return what the front page says, as Markdown: a sum, and a row for each part."""
    grouped = by_chapter(corpus)
    rows = {chapter: _counted([shown]) for chapter, shown in grouped.items()}
    columns = ("benchmarks", "verdicts")
    table = parts.table(corpus, "benchmarks", columns, rows)
    return [summary(grouped.values()), *table]


def summary(chapters: Iterable[dict[str, list[Snippet]]]) -> str:
    """Return in a sentence how many benchmarks chapters have, as Markdown."""
    total, told = _counted(chapters)
    return f"**{total:,} benchmarks**, {told:,} verdicts."


def _counted(chapters: Iterable[dict[str, list[Snippet]]]) -> list[int]:
    found = [one for shown in chapters for of_page in shown.values() for one in of_page]
    return [len(found), sum(len(results.read(one).by_interpreter) for one in found)]


def _table(corpus: Corpus, shown: dict[str, list[Snippet]], here: str) -> str:
    """Return a table of benchmarks by interpreter, with a filter that is CSS.

    Args:
        corpus: The pages.
        shown: The benchmarks of each page.
        here: The page that shows the table, below `docs/`.
    """
    columns = "".join(
        f'<th scope="col" class="on-{_slug(name)}">{name}</th>' for name in VERSIONS
    )
    bodies = []
    for name, snippets in shown.items():
        address = pages.address(name, here)
        rows = "".join(
            _row(snippet, snippet.benchmark, address)
            for snippet in snippets
            if snippet.benchmark
        )
        bodies.append(
            f'<tbody><tr class="suite-page"><th scope="rowgroup"'
            f' colspan="{len(VERSIONS) + 2}"><a href="{address}">'
            f"{escape(corpus.docs[name].title)}</a></th></tr>{rows}</tbody>"
        )
    return (
        f'<div class="suite">{_filter()}<section class="suite-table" tabindex="0"'
        ' aria-label="Benchmarks"><table><thead><tr>'
        f'<th scope="col">claim</th><th scope="col">bound</th>{columns}</tr></thead>'
        f"{''.join(bodies)}</table></section></div>"
    )


def _filter() -> str:
    """Return radio buttons; `:has()` in the style sheet hides the other columns."""
    buttons = [
        f'<label><input type="radio" name="suite" id="suite-{_slug(name)}"{checked}>'
        f" {label}</label>"
        for name, label, checked in [
            ("all", "all interpreters", " checked"),
            *((name, name, "") for name in VERSIONS),
        ]
    ]
    return (
        '<fieldset class="suite-filter"><legend>Measured on</legend>'
        f"{''.join(buttons)}</fieldset>"
    )


def _slug(name: str) -> str:
    return name.replace(".", "")


def _row(snippet: Snippet, benchmark: Benchmark, address: str) -> str:
    measured = results.read(snippet).by_interpreter
    cells, past = [], []
    for name in VERSIONS:
        result = measured.get(name)
        kind = f"on-{_slug(name)}" + " absent" * (result is None)
        if result is None:
            cells.append(f'<td class="{kind}">–</td>')
            continue
        one = result.estimate
        sign = "×" if benchmark.kind == "ratio" else ""
        cells.append(
            f'<td class="{kind}"><b>{three_digits(one.ratio)}{sign}</b>'
            f" {result.verdict}<br><small>{interval(one.low, one.high)}</small></td>"
        )
        past += [
            f"<li>{name}, {told['date']}, {escape(told['version'])}:"
            f" {three_digits(told['ratio'])}"
            f" ({interval(told['low'], told['high'])})</li>"
            for told in result.history
        ]
    history = ""
    if past:
        history = (
            f"<details><summary>Earlier</summary><ul>{''.join(past)}</ul></details>"
        )
    anchor = pages.anchor(snippet.name)
    claim = f'<a href="{address}#{anchor}">{claim_as_html(snippet.claim)}</a>'
    bound = f"{escape(benchmark.quantity)} {benchmark.bound}"
    return f"<tr><td>{claim}{history}</td><td>{bound}</td>{''.join(cells)}</tr>"


def deciding_digest() -> str:
    """Return the digest of what measures and decides."""
    folder = Path(__file__).parent
    texts = [(folder / f"{name}.py").read_bytes() for name in _DECIDING]
    return hashlib.sha256(b"".join(texts)).hexdigest()[:16]


def rates_problems(root: Path) -> Iterator[Problem]:
    """Yield what is wrong with the published rates, where a project has them."""
    path = root / RATES
    if not path.is_file():
        return
    mend = "run: make bench-selftest"
    try:
        told = json.loads(path.read_text(encoding="utf-8"))
        digest, engine = told.pop("digest"), told["engine"]
        rates_as_html(told)
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        yield Problem(
            path=path,
            what="the rates of decisions cannot be read",
            expected="what `make bench-selftest` writes",
            came=f"{type(error).__name__}: {error}",
            mend=mend,
        )
        return
    for what, expected, came in (
        ("a rate was changed by hand", digest, rates_digest(told)),
        ("the rates are those of an older engine", deciding_digest(), engine),
    ):
        if expected != came:
            yield Problem(path=path, what=what, expected=expected, came=came, mend=mend)


def rates_digest(told: dict[str, Any]) -> str:
    """Return the digest over the rates."""
    return hashlib.sha256(json.dumps(told, sort_keys=True).encode()).hexdigest()[:16]


def rates_as_html(told: dict[str, Any]) -> str:
    """Return the published rates as tables.

    Args:
        told: What `make bench-selftest` wrote.

    Raises:
        KeyError: A part is missing.
    """
    parts = []
    for run in told["runs"]:
        parts.append(
            f"<h3>{escape(run['condition'])}</h3><p>CPython {escape(run['version'])},"
            f" {escape(run['cpu'])}, {run['cores']} cores, load {run['load']},"
            f" {run['date']}; {run['rounds']} measurements of each of"
            f" {run['pairs']} pairs.</p>"
        )
        rows = "".join(
            f"<tr><td>{escape(bound)}</td><td>{counts['decisions']}</td>"
            + "".join(
                f"<td>{counts[verdict] / counts['decisions']:.1%}</td>"
                for verdict in ("holds", "refuted", "cannot tell")
            )
            + "</tr>"
            for bound, counts in run["rates"].items()
        )
        parts.append(
            "<table><thead><tr><th>the claim's bound</th><th>decisions</th>"
            "<th>holds</th><th>refuted</th><th>cannot tell</th></tr></thead>"
            f"<tbody>{rows}</tbody></table>"
        )
        rows = "".join(
            f"<tr><td>{escape(one['claim'])}</td><td>{three_digits(one['figure'])}</td>"
            f"<td>{escape(', '.join(one['verdicts']))}</td></tr>"
            for one in run["verdicts"]
        )
        parts.append(
            "<table><thead><tr><th>claim</th><th>measured</th><th>verdicts</th></tr>"
            f"</thead><tbody>{rows}</tbody></table>"
        )
    return "".join(parts)
