"""The commands of `proven` that CI calls; anyone can call them."""

from __future__ import annotations

from pathlib import Path  # noqa: TC003 - Typer reads annotations
from typing import Annotated

import typer

from proven import check as checks
from proven import corpus as corpus_module
from proven import drift as drift_module
from proven import interpreters, propose, typecheck
from proven.command import (
    Paths,
    Python,
    app,
    count,
    find_root,
    out,
    present,
    selected,
    tell,
)


@app.command()
def types(paths: Paths = None) -> None:
    """Hold what mypy --strict says of snippets against what they declare."""
    root = find_root()
    chosen = selected(corpus_module.load(root), paths)
    problems = typecheck.problems(chosen, root)
    tell(problems, root)
    out.print(f"{count(len(chosen), 'snippet')}: {count(len(problems), 'problem')}.")
    raise typer.Exit(1 if problems else 0)


@app.command("propose")
def write_proposal(
    folder: Annotated[Path, typer.Argument(help="Where recordings.patch goes.")],
    summary: Annotated[
        Path | None,
        typer.Option(help="Markdown is added here, such as $GITHUB_STEP_SUMMARY."),
    ] = None,
    python: Python = None,
) -> None:
    """Record what is missing, and write it as a patch and as a summary."""
    root = find_root()
    corpus = corpus_module.load(root)
    chosen = propose.unrecorded(corpus)
    wanted = list(checks.cases(chosen, present(python)))
    problems, _ = checks.record(corpus, wanted)
    problems = list(corpus.problems) + problems
    corpus = corpus_module.load(root)
    text = propose.summary(corpus, chosen, problems)
    if summary:
        with summary.open("a", encoding="utf-8") as file:
            file.write(text)
    patch = propose.patch(root)
    folder.mkdir(parents=True, exist_ok=True)
    if patch:
        (folder / "recordings.patch").write_text(patch, encoding="utf-8")
    tell(problems, root)
    out.print(
        f"{count(len(chosen), 'snippet')} to record,"
        f" {count(len(problems), 'problem')};"
        f" {folder / 'recordings.patch' if patch else 'nothing'} written."
    )
    raise typer.Exit(1 if problems else 0)


@app.command()
def drift(
    file: Annotated[Path, typer.Argument(help="Where the list goes, as Markdown.")],
    source: Annotated[str, typer.Option(help="Where files are shown.")] = ".",
    coming: Annotated[
        list[Path] | None,
        typer.Option("--coming", help="The executable of a Python to come."),
    ] = None,
    paths: Annotated[
        list[Path] | None, typer.Option("--only", help="Snippets, pages or folders.")
    ] = None,
) -> None:
    """List the claims that come out differently on newer releases of Python.

    Exit status: 0, whether any does; the file is empty where none does.
    """
    root = find_root()
    corpus = corpus_module.load(root)
    newer = []
    for path in coming or []:
        one = interpreters.probe(str(path))
        if one is None:
            raise typer.BadParameter(f"--coming {path}: no CPython answers there")
        newer.append(one)
    chosen = {snippet.name: snippet for snippet in selected(corpus, paths)}
    corpus.snippets = chosen
    wanted = drift_module.cases(corpus, interpreters.find(), newer)
    found = list(drift_module.find(corpus, wanted))
    file.write_text(drift_module.as_markdown(found, corpus, source), encoding="utf-8")
    out.print(f"{len(wanted)} runs: {count(len(found), 'claim')} changed.")
