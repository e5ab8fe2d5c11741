"""Measure benchmarks on interpreters, decide their claims, and keep the results."""

from __future__ import annotations

import datetime
from dataclasses import replace
from typing import TYPE_CHECKING

from proven import machine, results
from proven.estimate import Estimate, Verdict, estimate, interval, slope
from proven.problems import Problem
from proven.recording import write_atomically
from proven.results import Result, Results, Series
from proven.sampling import CONTROL, declared, run

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from proven.benchmark import Benchmark
    from proven.interpreters import Interpreter
    from proven.sampling import Found, Round
    from proven.snippet import Snippet

PROCESSES, ATTEMPTS = 3, 3


def measure(
    snippets: list[Snippet],
    interpreter: Interpreter,
    root: Path,
    found: Found | None = None,
) -> dict[str, tuple[Estimate, list[float], dict[str, Series]]]:
    """Measure benchmarks in three fresh processes.

    Returns:
        For each snippet by name: its estimate, the pooled samples of what is claimed,
        and the value of each function at each size.
    """
    runs = run(snippets, interpreter, root, found or {}, PROCESSES)
    told = {}
    for snippet in snippets:
        one = declared(snippet)
        processes = [run[snippet.name] for run in runs]
        samples = [[_sample(one, r) for r in rounds] for rounds in processes]
        controls = [_control(one, r) for rounds in processes for r in rounds]
        pooled = [sample for process in samples for sample in process]
        told[snippet.name] = (
            estimate(samples, controls),
            pooled,
            _series(one, processes),
        )
    return told


def _sample(one: Benchmark, measured: Round) -> float:
    """Return what is claimed, from one round."""
    if one.builds:
        return measured["0"] / measured["1"]
    if one.kind == "cores":
        return measured[one.keys[0]]
    if one.kind == "slope":
        return slope(one.sizes, [measured[key] for key in one.keys])
    numerator, denominator = one.claimed_keys
    return _ratio(measured[numerator], measured[denominator])


def _ratio(one: float, other: float) -> float:
    return one / max(other, 1e-12)


def _control(one: Benchmark, measured: Round) -> float:
    if one.kind == "cores":
        return measured[CONTROL]
    return _ratio(measured[CONTROL], measured["0" if one.builds else one.keys[0]])


def _series(one: Benchmark, processes: list[list[Round]]) -> dict[str, Series]:
    """Return what is shown beside the claim, by key."""
    if one.builds or one.kind == "cores":
        return {}
    found = {}
    for key in one.keys:
        value, low, high = interval(
            [[r[key] for r in one_run] for one_run in processes]
        )
        ratio = None
        if one.kind == "ratio":
            _, _, size = key.partition("@")
            to = one.functions[1] + f"@{size}" * bool(size)
            middle, least, most = interval(
                [[_ratio(r[key], r[to]) for r in one_run] for one_run in processes]
            )
            ratio = _short(middle), _short(least), _short(most)
        found[key] = Series(_short(value), _short(low), _short(high), ratio)
    return found


def _short(value: float) -> float:
    return float(f"{value:.4g}")


def decide(
    snippets: list[Snippet],
    interpreter: Interpreter,
    root: Path,
    found: Found | None = None,
) -> dict[str, tuple[Result, list[Verdict]]]:
    """Decide claims in at most three attempts.

    The first attempt that holds passes; only the second that refutes fails.

    Returns:
        For each snippet by name, the result that decided, and every verdict.

    Raises:
        ProblemError: A benchmark could not be measured.
    """
    decided: dict[str, tuple[Result, list[Verdict]]] = {}
    verdicts: dict[str, list[Verdict]] = {s.name: [] for s in snippets}
    todo = list(snippets)
    for _ in range(ATTEMPTS):
        if not todo:
            break
        measured = measure(todo, interpreter, root, found)
        for snippet in todo:
            figure, pooled, series = measured[snippet.name]
            verdict = figure.verdict(declared(snippet))
            verdicts[snippet.name].append(verdict)
            result = Result(
                version=interpreter.exact,
                estimate=figure,
                verdict=verdict,
                source=snippet.measured_digest,
                date=datetime.datetime.now(datetime.UTC).date().isoformat(),
                commit=machine.commit(root),
                machine=machine.describe(interpreter),
                samples=tuple(_short(sample) for sample in pooled),
                series=series,
            )
            decided[snippet.name] = result, verdicts[snippet.name]
        todo = [
            snippet
            for snippet in todo
            if "holds" not in verdicts[snippet.name]
            and verdicts[snippet.name].count("refuted") < 2
        ]
    return decided


def publish(snippet: Snippet, new: dict[str, Result]) -> None:
    """Write results that hold, beside those of other interpreters.

    What they replace moves into their history.
    """
    kept = results.read(snippet).by_interpreter
    for name, result in new.items():
        old = kept.get(name)
        past = (*old.history, old.as_past())[-results.KEPT :] if old else ()
        kept[name] = replace(result, history=past)
    names = declared(snippet).interpreters
    scoped = {name: kept[name] for name in names if name in kept}
    write_atomically(results.path_of(snippet), Results(by_interpreter=scoped).as_json())


def problem(
    snippet: Snippet, name: str, result: Result, verdicts: list[Verdict]
) -> Problem | None:
    """Return why a decision is an error, or None where the claim holds.

    What cannot be told keeps the result that is published, and is an error only where
    there is none of this source.
    """
    if result.verdict == "holds":
        return None
    one = declared(snippet)
    told = f"{', '.join(verdicts)}: {result.estimate}"
    if verdicts.count("refuted") >= 2:
        what = "the benchmark refutes the claim"
    else:
        kept = results.read(snippet).by_interpreter.get(name)
        if kept and kept.source == snippet.measured_digest:
            return None
        what = "the benchmark cannot tell whether the claim holds"
        if result.verdict == "void":
            least, most = one.control
            told += f"; control {result.estimate.control:.3f},"
            told += f" not within {least:g} to {most:g}"
    return Problem(
        path=snippet.path,
        line=snippet.line,
        interpreter=f"{name}: {result.version}",
        what=what,
        expected=f"{one.quantity} {one.bound}",
        came=told,
        mend="mend the bound, scope the claim to other interpreters, or measure again"
        " on a quieter machine",
    )


def scoped(
    snippets: list[Snippet], name: str, found: Found | None = None
) -> Iterator[Snippet]:
    """Yield the benchmarks whose claim is made for an interpreter.

    Args:
        snippets: The benchmarks.
        name: The interpreter.
        found: Those that are here; a claim that needs another one is left out.
    """
    for snippet in snippets:
        one = snippet.benchmark
        if one and name in one.interpreters:
            missing = set(one.builds or ()) - set(found or ())
            if not missing and not snippet.lacking:
                yield snippet
