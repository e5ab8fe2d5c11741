"""The corpus in numbers: counted at each build from what is recorded, never typed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from proven import ledger, results
from proven.interpreters import VERSIONS

if TYPE_CHECKING:
    from proven.corpus import Corpus


@dataclass(frozen=True)
class Figures:
    """What the home page says about the corpus.

    Attributes:
        claims: The claims that a snippet proves.
        runs: The recordings behind them: each claim on each of its interpreters.
        interpreters: The interpreters that something is recorded on.
        differing: The claims whose output differs between interpreters.
        benchmarks: The claims that are bounds on a measurement.
        unobservable: The statements that nothing in Python can show.
        newest: The day of the newest recording, ISO 8601, or "".
    """

    claims: int
    runs: int
    interpreters: int
    differing: int
    benchmarks: int
    unobservable: int
    newest: str


def count(corpus: Corpus) -> Figures:
    """Count what the ledger lists."""
    listed = ledger.entries(corpus)
    proved = [entry for entry in listed if entry.snippet]
    on = [name for entry in proved for name in entry.interpreters or {}]
    return Figures(
        claims=len(proved),
        runs=len(on),
        interpreters=len(set(on)),
        differing=sum(entry.differs for entry in proved),
        benchmarks=sum(
            corpus.snippets[entry.snippet].benchmark is not None for entry in proved
        ),
        unobservable=len(listed) - len(proved),
        newest=max((entry.date for entry in proved), default=""),
    )


def as_lines(corpus: Corpus) -> list[str]:
    """Return the figures as Markdown, whose links are those of docs/index.md."""
    of = count(corpus)
    builds = "about/requirements-and-versions.md"
    limits = "about/how-proof-works.md#what-proofs-cannot-show"
    told = (
        (
            f"{of.claims:,}",
            "[claims](ledger/index.md), each with a program that can fail",
        ),
        (
            f"{of.runs:,}",
            f"recorded runs on {of.interpreters} [interpreters]({builds})",
        ),
        (
            f"{of.differing:,}",
            "claims with [another output](changes/index.md) somewhere",
        ),
        (f"{of.benchmarks:,}", "[bounds on a measurement](benchmarks/suite/index.md)"),
        (
            f"{of.unobservable:,}",
            f"statements that [cannot be shown]({limits}), and why",
        ),
        (of.newest, "is the day of the newest recording"),
    )
    items = [f"- **{figure}** {what}" for figure, what in told]
    return ["", '<div class="figures" markdown>', "", *items, "", "</div>", ""]


def builds_as_lines(corpus: Corpus) -> list[str]:
    """Return a Markdown table of the builds that recordings and results are from."""
    versions: dict[str, set[str]] = {}
    recorded: dict[str, int] = {}
    for entry in ledger.entries(corpus):
        for name, version in (entry.interpreters or {}).items():
            versions.setdefault(name, set()).add(version)
            recorded[name] = recorded.get(name, 0) + 1
    measured = _measured_on(corpus)
    return [
        "",
        "| interpreter | recorded on | claims | build, as benchmarks found it |",
        "| --- | --- | --- | --- |",
        *(
            f"| {name} | {', '.join(sorted(versions[name]))} | {recorded[name]:,} |"
            f" {'; '.join(sorted(measured.get(name, ()))) or '–'} |"
            for name in VERSIONS
            if name in versions
        ),
        "",
    ]


def _measured_on(corpus: Corpus) -> dict[str, set[str]]:
    """Return in words the builds that benchmarks ran on, by interpreter."""
    builds: dict[str, set[str]] = {}
    for snippet in corpus.snippets.values():
        if snippet.benchmark:
            for name, result in results.read(snippet).by_interpreter.items():
                machine = result.machine
                flag = "with" if machine["pgo"] else "without"
                builds.setdefault(name, set()).add(
                    f"{machine['kind']}; {machine['compiler']}, {flag}"
                    f" `--enable-optimizations`; {machine['system']}, {machine['cpu']}"
                )
    return builds
