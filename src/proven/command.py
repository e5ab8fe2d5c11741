"""What the commands of `proven` share: their arguments, and how they tell problems."""

from __future__ import annotations

import sys
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer
from rich.console import Console

from proven import corpus as corpus_module
from proven import interpreters, selection
from proven.problems import Problem, ProblemError

if TYPE_CHECKING:
    from collections.abc import Callable

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


# Where the commands are, those of contributors first: they need not wait until what
# only a site needs, such as Pillow, is imported.
_COMMANDS = ("proven.cli", "proven.cli_ci", "proven.cli_site")


def find_root() -> Path:
    """Return the root of the project around the working directory."""
    try:
        return corpus_module.find_root()
    except FileNotFoundError as error:
        raise typer.BadParameter(str(error)) from None


def present(wanted: list[str] | None) -> dict[str, Interpreter]:
    """Return the interpreters that were asked for, or all that are here."""
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


def selected(corpus: Corpus, paths: list[Path] | None) -> list[Snippet]:
    """Return the snippets that were asked for, or all."""
    if not paths:
        return list(corpus.snippets.values())
    for path in paths:
        if not path.exists():
            raise typer.BadParameter(f"{path}: no such file or folder")
    return selection.standing_for(corpus, paths)


def asked_for(
    paths: list[Path] | None, chosen: list[Snippet]
) -> Callable[[Path], bool]:
    """Return what tells whether a file belongs to the paths asked for."""
    if not paths:
        return lambda _: True
    given = [path.resolve() for path in paths]
    stems = {snippet.path.with_suffix("") for snippet in chosen}
    return lambda path: (
        any(map(path.is_relative_to, given))
        or path.with_name(path.name.partition(".")[0]) in stems
    )


def tell(problems: list[Problem], root: Path) -> None:
    """Print problems as messages."""
    for problem in problems:
        print(problem.render(root), end="\n\n")
    sys.stdout.flush()


def count(number: int, noun: str) -> str:
    """Return a number with its noun: "no snippets", "1 snippet", "2 snippets"."""
    return f"{number or 'no'} {noun}{'s' * (number != 1)}"


def _import_commands(asked: str) -> None:
    """Import modules until the command that is asked for is there; else all of them."""
    for module in _COMMANDS:
        import_module(module)
        for known in app.registered_commands:
            if asked == (known.name or getattr(known.callback, "__name__", "")):
                return


def run() -> None:
    """Enter at the command line, and tell a problem without a traceback."""
    _import_commands(next(iter(sys.argv[1:]), ""))
    try:
        app()
    except ProblemError as error:
        tell([error.problem], Path.cwd())
        sys.exit(1)
