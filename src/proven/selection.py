"""Which snippets a path stands for, and which ones a change could make false."""

from __future__ import annotations

import ast
from functools import cache, partial
from pathlib import Path
from typing import TYPE_CHECKING

from proven import git
from proven.recording import MANIFEST

if TYPE_CHECKING:
    from collections.abc import Iterable

    from proven.corpus import Corpus
    from proven.snippet import Snippet

_HERE = Path(__file__).parent
# What runs a snippet, what reads it, and what runs beside it in its process.
_PROVING = ("check", "snippet", "guard")


def standing_for(corpus: Corpus, paths: Iterable[Path]) -> list[Snippet]:
    """Return the snippets that paths stand for: files, folders, or pages.

    A recording stands for its snippet, and a manifest for all of its folder. The paths
    need not exist: a deleted recording stands for its snippet as well.
    """
    folders, embedded, stems = [], set[str](), set[Path]()
    for given in paths:
        path = given.resolve()
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


@cache
def proving_files() -> tuple[Path, ...]:
    """Return the modules that every proof rests on: what imports `check` imports.

    A change to what draws charts makes no proof false; one to the sandbox may.
    """
    found, todo = set[str](), list(_PROVING)
    while todo:
        name = todo.pop()
        if name not in found:
            found.add(name)
            todo += _imported(_HERE / f"{name}.py")
    return tuple(_HERE / f"{name}.py" for name in sorted(found))


def _imported(path: Path) -> list[str]:
    """Return the modules of the engine that a module imports when it runs."""
    names = []
    for node in ast.parse(path.read_bytes()).body:
        if isinstance(node, ast.ImportFrom) and node.module:
            package, _, module = node.module.partition(".")
            if package == "proven":
                names += [module] if module else [one.name for one in node.names]
    return names


def pins(root: Path) -> list[Path]:
    """Return the requirements of what snippets import."""
    return sorted((root / "requirements").glob("snippets*.txt"))


def changed_since(root: Path, revision: str) -> list[Path]:
    """Return the files that differ from where a branch left a revision.

    Args:
        root: The root of the project, a git work tree.
        revision: Such as origin/main.

    Raises:
        ProblemError: git cannot tell.
    """
    ask = partial(
        git.ask,
        root,
        wanted=f"what has changed since {revision!r}",
        expected="a commit from which HEAD comes, in a git work tree",
        mend="fetch it, whole: git fetch --unshallow origin main; or prove all,"
        " without --since",
    )
    base = ask("merge-base", revision, "HEAD").strip()
    told = ask("diff", "--name-only", "--no-renames", "-z", base)
    told += ask("ls-files", "--others", "--exclude-standard", "-z")
    return [root / name for name in told.split("\0") if name]


def touched_since(corpus: Corpus, revision: str) -> list[Snippet]:
    """Return the snippets whose proof a change could make false.

    Those that the changed files stand for; all of them where what every proof rests on
    has changed: the modules that prove, or the packages that snippets import.

    Raises:
        ProblemError: git cannot tell what has changed.
    """
    changed = changed_since(corpus.root, revision)
    of_all = {path.name for path in proving_files()}
    folder = corpus.root / "src" / "proven"
    if any(
        path in pins(corpus.root) or (path.parent == folder and path.name in of_all)
        for path in changed
    ):
        return list(corpus.snippets.values())
    return standing_for(corpus, changed)
