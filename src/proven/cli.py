"""The commands of `proven` that contributors call."""

from __future__ import annotations

import time
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import TYPE_CHECKING, Annotated

import typer
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn

from proven import bench as bench_module
from proven import browser as browser_module
from proven import check as checks
from proven import corpus as corpus_module
from proven import interpreters, selection, trial
from proven import new as new_module
from proven import run as run_module
from proven.command import (
    Paths,
    Python,
    app,
    asked_for,
    count,
    find_root,
    out,
    present,
    selected,
    tell,
)
from proven.problems import Problem, ProblemError

if TYPE_CHECKING:
    from pathlib import Path

    from proven.interpreters import Interpreter
    from proven.snippet import Snippet


def _progress() -> Progress:
    return Progress(
        TextColumn("{task.description}"),
        BarColumn(),
        MofNCompleteColumn(),
        console=Console(stderr=True),
        transient=True,
    )


def _tell_absent(
    found: dict[str, Interpreter], asked: list[str] | None, chosen: list[Snippet]
) -> None:
    for snippet in chosen:
        if snippet.lacking:
            out.print(
                f"Not run, for want of {', '.join(snippet.lacking)}: {snippet.name}"
            )
    absent = [name for name in interpreters.VERSIONS if name not in found]
    if absent and not asked:
        out.print(
            f"Not run, since not on this machine: {', '.join(absent)}"
            f" (uv python install {' '.join(absent)})."
        )


@app.command()
def check(
    paths: Paths = None,
    python: Python = None,
    everything: Annotated[
        bool, typer.Option("--all", help="Run also what was green and is unchanged.")
    ] = False,
    since: Annotated[
        str,
        typer.Option(help="Run what has changed since a commit, and what rests on it."),
    ] = "",
    times: Annotated[
        int, typer.Option(min=1, help="How often to run each, to find what flakes.")
    ] = 1,
) -> None:
    """Run snippets and compare what they print with the recordings.

    Exit status: 0 where all is proved, 1 on any difference, 2 on misuse.
    """
    root = find_root()
    found = present(python)
    corpus = corpus_module.load(root)
    chosen = selected(corpus, paths)
    if since:
        touched = {one.name for one in selection.touched_since(corpus, since)}
        chosen = [snippet for snippet in chosen if snippet.name in touched]
    wanted = list(checks.cases(chosen, found))
    # The rules are looked through while the workers start.
    with ThreadPoolExecutor(1) as beside, _progress() as progress:
        asked = asked_for(paths, chosen)
        rules = beside.submit(
            lambda: list(corpus_module.static_problems(corpus, asked))
        )
        task = progress.add_task("Running snippets", total=len(wanted) * times)
        failed, skipped = checks.check(
            corpus,
            wanted,
            everything=everything,
            times=times,
            advance=lambda: progress.advance(task),
        )
    broken = [one for one in rules.result() if asked(one.path)]
    problems = checks.in_order(broken, failed, corpus)
    tell(problems, root)
    _tell_absent(found, python, chosen)
    others = {c.interpreter for c in wanted if not checks.comparable(c, corpus)}
    for one in others:
        out.print(
            f"Run, but outputs not compared: recordings are of another build than"
            f" {one.exact} ({one.kind})."
        )
    unchanged = f", {skipped} of them green before and unchanged" * bool(skipped)
    out.print(
        f"{count(len(chosen), 'snippet')}, {count(len(wanted) * times, 'run')} on"
        f" {', '.join(found) or 'no interpreter'}{unchanged}:"
        f" {count(len(problems), 'problem')}."
    )
    raise typer.Exit(1 if problems else 0)


@app.command()
def record(paths: Paths = None, python: Python = None) -> None:
    """Run snippets twice on each interpreter and write down what they print."""
    root = find_root()
    found = present(python)
    corpus = corpus_module.load(root)
    chosen = selected(corpus, paths)
    wanted = list(checks.cases(chosen, found))
    with _progress() as progress:
        task = progress.add_task("Recording", total=len(wanted))
        problems, changed = checks.record(
            corpus, wanted, advance=lambda: progress.advance(task)
        )
    asked = asked_for(paths, chosen)
    problems = [one for one in corpus.problems if asked(one.path)] + problems
    tell(problems, root)
    for snippet in changed:
        groups = corpus.recording(snippet).groups()
        apart = " | ".join(interpreters.in_words(names) for names, _ in groups)
        out.print(f"recorded {snippet.name}: {apart}")
    _tell_absent(found, python, chosen)
    out.print(
        f"{count(len(chosen), 'snippet')}: {len(changed)} changed,"
        f" {count(len(problems), 'problem')}."
    )
    raise typer.Exit(1 if problems else 0)


@app.command()
def new(
    page: Annotated[str, typer.Argument(help="The page, such as ch11/gil.")],
    name: Annotated[str, typer.Argument(help="Such as insertion_order.")],
) -> None:
    """Write a snippet that passes, and embed it in its page."""
    root = find_root()
    begun = new_module.begin(root, page, name)
    snippet, shown = (
        path.relative_to(root).as_posix() for path in (begun.snippet, begun.page)
    )
    out.print(f"wrote    {snippet}")
    out.print(f"embedded {shown}:{begun.line}")
    out.print("It passes. Make its claim and its asserts yours, then:")
    out.print(f"  make record ONLY={snippet}")
    out.print(f"  make check ONLY={shown}")


@app.command()
def browser(
    paths: Paths = None,
    write: Annotated[
        bool, typer.Option("--record", help="Write down what came of it.")
    ] = False,
) -> None:
    """Run snippets under Pyodide, as a reader's browser does, and compare."""
    root = find_root()
    corpus = corpus_module.load(root)
    chosen = selected(corpus, paths)
    tried = browser_module.candidates(chosen)
    with _progress() as progress:
        task = progress.add_task("In a browser", total=len(tried) * (1 + write))
        advance = partial(progress.advance, task)
        changed = trial.record(corpus, chosen, advance) if write else []
        failed = [] if write else trial.check(corpus, chosen, advance)
    problems = list(browser_module.problems(corpus, chosen)) + failed
    tell(problems, root)
    for snippet in changed:
        out.print(f"recorded {snippet.name}")
    out.print(
        f"{count(len(chosen), 'snippet')}, {len(tried)} tried:"
        f" {len(changed)} changed, {count(len(problems), 'problem')}."
    )
    raise typer.Exit(1 if problems else 0)


@app.command()
def bench(paths: Paths = None, python: Python = None) -> None:
    """Measure benchmarks, decide their claims, and write down the results."""
    root = find_root()
    found = present(python)
    corpus = corpus_module.load(root)
    chosen = [one for one in selected(corpus, paths) if one.benchmark]
    problems = [] if paths else list(corpus.problems)
    counted: Counter[str] = Counter()
    # Two builds are measured against each other, whichever was asked for.
    everyone = interpreters.find()
    scopes = {name: list(bench_module.scoped(chosen, name, everyone)) for name in found}
    started = time.monotonic()
    with _progress() as progress:
        total = sum(map(len, scopes.values()))
        task = progress.add_task("Measuring", total=total)
        for name, scoped in scopes.items():
            # In parts, so that an interruption loses little.
            for part in _parts(scoped):
                problems += _bench(part, name, everyone, root, counted)
                progress.advance(task, len(part))
    tell(problems, root)
    _tell_absent(found, python, chosen)
    told = ", ".join(f"{number} {verdict}" for verdict, number in counted.items())
    out.print(
        f"{count(len(chosen), 'benchmark')}, {count(total, 'decision')} in"
        f" {time.monotonic() - started:.0f} s ({told or 'nothing measured'}):"
        f" {count(len(problems), 'problem')}."
    )
    raise typer.Exit(1 if problems else 0)


def _parts(benchmarks: list[Snippet], size: int = 16) -> list[list[Snippet]]:
    return [benchmarks[n : n + size] for n in range(0, len(benchmarks), size)]


def _bench(
    part: list[Snippet],
    name: str,
    found: dict[str, interpreters.Interpreter],
    root: Path,
    counted: Counter[str],
) -> list[Problem]:
    """Decide benchmarks on one interpreter, and keep the results that hold.

    One that cannot be measured is a problem, and the others are measured without it.
    """
    problems: list[Problem] = []
    while part:
        try:
            decisions = bench_module.decide(part, found[name], root, found)
        except ProblemError as error:
            problems.append(error.problem)
            part = [one for one in part if one.path != error.problem.path]
            continue
        for snippet in part:
            result, verdicts = decisions[snippet.name]
            counted[result.verdict] += 1
            told = f"{', '.join(verdicts)}: {result.estimate}"
            out.print(f"{name:>5} {told} {snippet.name}", highlight=False)
            if result.verdict == "holds":
                bench_module.publish(snippet, {name: result})
            problem = bench_module.problem(snippet, name, result, verdicts)
            problems += [problem] if problem else []
        break
    return problems


@app.command()
def doctor() -> None:
    """Tell what interpreters are here, how they were built, and what is missing."""
    root = find_root()
    found = interpreters.find()
    for name in interpreters.VERSIONS:
        if name not in found:
            out.print(f"[bold]{name}[/]: not here; uv python install {name}")
            continue
        one = found[name]
        packages = interpreters.environment(root, one)
        ready = "ready" if packages.ready else "not made yet (made when first needed)"
        out.print(f"[bold]{name}[/]: CPython {one.version}, {one.kind}")
        out.print(f"  executable: {one.executable}", markup=False)
        out.print(f"  compiler: {one.compiler}", markup=False)
        out.print(f"  configured with: {one.flags or '–'}", markup=False)
        out.print(f"  snippet environment: {ready}")
    with run_module.workers(1) as pool:
        enforced = pool.submit(run_module.is_enforced).result()
    how = "kernel namespaces" if enforced else "an audit hook (no namespace granted)"
    out.print(f"Snippets are kept from network and files by {how}.")
