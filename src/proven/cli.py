"""The command `proven`."""

from __future__ import annotations

import sys
import time
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn

from proven import bench as bench_module
from proven import check as checks
from proven import corpus as corpus_module
from proven import finish as finish_module
from proven import interpreters, ledger
from proven import run as run_module
from proven.problems import Problem, ProblemError
from proven.recording import MANIFEST

if TYPE_CHECKING:
    from collections.abc import Iterable

    from proven.corpus import Corpus
    from proven.interpreters import Interpreter
    from proven.snippet import Snippet

app = typer.Typer(
    help="Run snippets on every CPython; record, check and list what they prove.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)
out = Console(highlight=False, soft_wrap=True)

Paths = Annotated[
    list[Path] | None,
    typer.Argument(help="Snippets, pages or folders; everything where none is given."),
]
Python = Annotated[
    list[str] | None,
    typer.Option("--python", help="An interpreter, such as 3.14t; may be repeated."),
]


def _root() -> Path:
    try:
        return corpus_module.find_root()
    except FileNotFoundError as error:
        raise typer.BadParameter(str(error)) from None


def _interpreters(wanted: list[str] | None) -> dict[str, Interpreter]:
    for name in wanted or []:
        if name not in interpreters.VERSIONS:
            known = ", ".join(interpreters.VERSIONS)
            raise typer.BadParameter(f"--python {name}: expected one of {known}")
    found = interpreters.find(wanted or interpreters.VERSIONS)
    for name in wanted or []:
        if name not in found:
            raise typer.BadParameter(
                f"--python {name}: not on this machine; try: uv python install {name}"
            )
    return {name: found[name] for name in wanted or found}


def _selected(corpus: Corpus, paths: list[Path] | None) -> list[Snippet]:
    """Return the snippets that paths stand for: files, folders, or pages.

    A recording stands for its snippet, and a manifest for all of its folder.
    """
    if not paths:
        return list(corpus.snippets.values())
    folders, embedded, stems = [], set[str](), set[Path]()
    for given in paths:
        path = given.resolve()
        if not path.exists():
            raise typer.BadParameter(f"{given}: no such file or folder")
        folders.append(path.parent if path.name == MANIFEST else path)
        stems.add(path.with_name(path.name.partition(".")[0]))
        embedded |= {
            embed.name
            for page in corpus.pages
            if page.path.is_relative_to(path)
            for embed in page.embeds
        }
    return [
        snippet
        for name, snippet in corpus.snippets.items()
        if name in embedded
        or snippet.path.with_suffix("") in stems
        or any(map(snippet.path.is_relative_to, folders))
    ]


def _touched(
    problems: Iterable[Problem], paths: list[Path] | None, chosen: list[Snippet]
) -> list[Problem]:
    """Return the problems that belong to the paths asked for."""
    if not paths:
        return list(problems)
    files = {snippet.path for snippet in chosen}
    stems = {path.with_suffix("") for path in files}
    return [
        problem
        for problem in problems
        if any(problem.path.is_relative_to(path.resolve()) for path in paths)
        or problem.path.with_name(problem.path.name.partition(".")[0]) in stems
    ]


def _tell(problems: list[Problem], root: Path) -> None:
    for problem in problems:
        print(problem.render(root), end="\n\n")
    sys.stdout.flush()


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
) -> None:
    """Run snippets and compare what they print with the recordings.

    Exit status: 0 where all is proved, 1 on any difference, 2 on misuse.
    """
    root = _root()
    found = _interpreters(python)
    corpus = corpus_module.load(root)
    chosen = _selected(corpus, paths)
    wanted = list(checks.cases(chosen, found))
    # The rules are looked through while the workers start.
    with ThreadPoolExecutor(1) as beside, _progress() as progress:
        rules = beside.submit(lambda: list(corpus_module.static_problems(corpus)))
        task = progress.add_task("Running snippets", total=len(wanted))
        failed, skipped = checks.check(
            corpus,
            wanted,
            everything=everything,
            advance=lambda: progress.advance(task),
        )
    problems = _touched(rules.result(), paths, chosen) + failed
    _tell(problems, root)
    _tell_absent(found, python, chosen)
    others = {c.interpreter for c in wanted if not checks.comparable(c, corpus)}
    for one in others:
        out.print(
            f"Run, but outputs not compared: recordings are of another build than"
            f" {one.exact} ({one.kind})."
        )
    unchanged = f", {skipped} of them green before and unchanged" * bool(skipped)
    out.print(
        f"{len(chosen)} snippets, {len(wanted)} runs on"
        f" {', '.join(found) or 'no interpreter'}{unchanged}:"
        f" {_count(len(problems), 'problem')}."
    )
    raise typer.Exit(1 if problems else 0)


@app.command()
def record(paths: Paths = None, python: Python = None) -> None:
    """Run snippets twice on each interpreter and write down what they print."""
    root = _root()
    found = _interpreters(python)
    corpus = corpus_module.load(root)
    chosen = _selected(corpus, paths)
    wanted = list(checks.cases(chosen, found))
    with _progress() as progress:
        task = progress.add_task("Recording", total=len(wanted))
        problems, changed = checks.record(
            corpus, wanted, advance=lambda: progress.advance(task)
        )
    problems = _touched(corpus.problems, paths, chosen) + problems
    _tell(problems, root)
    for snippet in changed:
        groups = corpus.recording(snippet).groups()
        apart = " | ".join(interpreters.in_words(names) for names, _ in groups)
        out.print(f"recorded {snippet.name}: {apart}")
    _tell_absent(found, python, chosen)
    out.print(
        f"{_count(len(chosen), 'snippet')}: {len(changed)} changed,"
        f" {_count(len(problems), 'problem')}."
    )
    raise typer.Exit(1 if problems else 0)


@app.command()
def bench(paths: Paths = None, python: Python = None) -> None:
    """Measure benchmarks, decide their claims, and write down the results."""
    root = _root()
    found = _interpreters(python)
    corpus = corpus_module.load(root)
    chosen = [one for one in _selected(corpus, paths) if one.benchmark]
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
    _tell(problems, root)
    _tell_absent(found, python, chosen)
    told = ", ".join(f"{number} {verdict}" for verdict, number in counted.items())
    out.print(
        f"{_count(len(chosen), 'benchmark')}, {_count(total, 'decision')} in"
        f" {time.monotonic() - started:.0f} s ({told or 'nothing measured'}):"
        f" {_count(len(problems), 'problem')}."
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
    root = _root()
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


@app.command("ledger")
def write_ledger() -> None:
    """Write docs/ledger.json, the published list of every claim."""
    root = _root()
    path = root / "docs" / "ledger.json"
    text = ledger.as_json(corpus_module.load(root))
    # Left alone where it is the same, so that `make serve` does not build for ever.
    if not path.is_file() or path.read_text(encoding="utf-8") != text:
        path.write_text(text, encoding="utf-8")


@app.command()
def finish(
    site: Annotated[Path, typer.Argument(help="The folder of the built site.")] = Path(
        "site"
    ),
) -> None:
    """Make of a built site what readers get: scripts, indexes, feeds."""
    finish_module.finish(_root(), site.resolve())


def _count(number: int, noun: str) -> str:
    return f"{number or 'no'} {noun}{'s' * (number != 1)}"


def run() -> None:
    """Enter at the command line, and tell a problem without a traceback."""
    try:
        app()
    except ProblemError as error:
        _tell([error.problem], Path.cwd())
        sys.exit(1)
