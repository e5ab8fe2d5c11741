"""Begin a snippet: a file that passes, and the line that embeds it in its page."""

from __future__ import annotations

from dataclasses import dataclass
from difflib import get_close_matches
from pathlib import Path
from typing import TYPE_CHECKING

from proven import pages, recording
from proven.problems import Problem, ProblemError
from proven.snippet import SUFFIXES, refuse_name

if TYPE_CHECKING:
    from proven.pages import Page

# True, and proved, so that it passes from the start; the name keeps the claim unique.
_TEMPLATE = '''"""{name}: two reversals give an equal list (put your claim here)."""

items = [3, 1, 2]
again = items[::-1][::-1]
print("equal =", again == items)
print("the same object =", again is items)
assert again == items
assert again is not items
'''
# How the sections begin that a page has after its proofs.
_AFTER_PROOFS = (
    "What differs",
    "What it costs",
    "Measurement results",
    "Traps",
    "Check yourself",
    "Sources",
)


@dataclass(frozen=True)
class Begun:
    """What was written.

    Attributes:
        snippet: The new file.
        page: The page that embeds it.
        line: The line of the page that does, counted from 1.
    """

    snippet: Path
    page: Path
    line: int


def begin(root: Path, page_name: str, name: str) -> Begun:
    """Write a snippet that passes and embed it in its page: both, or neither.

    Args:
        root: The project's folder.
        page_name: The page below `docs/`; a chapter's number is enough: "ch11/gil".
        name: The name of the snippet, without its suffix.

    Raises:
        ProblemError: The name is bad or taken, or there is no such page.
    """
    path = find_page(root, page_name)
    page = pages.parse(path)
    if page.problems:
        raise ProblemError(page.problems[0])
    below = path.relative_to(root / "docs").with_suffix("").as_posix()
    folder = root / "snippets" / below.replace("-", "_")
    snippet = _free(folder, name, page)
    embedded = snippet.relative_to(root / "snippets").as_posix()
    text, line = _with_embed(path.read_text(encoding="utf-8"), page, embedded)
    made = _make_folders(folder)
    try:
        recording.write_atomically(snippet, _TEMPLATE.format(name=name))
        recording.write_atomically(path, text)
    except BaseException:  # whatever it was, Ctrl-C included: both, or neither
        snippet.unlink(missing_ok=True)
        for empty in made:
            empty.rmdir()
        raise
    return Begun(snippet, path, line)


def find_page(root: Path, name: str) -> Path:
    """Return the page that a name stands for: "ch11/gil" is docs/ch11-internals/gil.md.

    Raises:
        ProblemError: It stands for no page, or for several.
    """
    docs = root / "docs"
    wanted = Path(name.removeprefix("docs/").removesuffix(".md"))
    known = [
        path.relative_to(docs).with_suffix("") for path in sorted(docs.rglob("*.md"))
    ]
    found = [page for page in known if page == wanted] or [
        page
        for page in known
        if page.name == wanted.name
        and page.parent.as_posix().startswith(f"{wanted.parent.as_posix()}-")
    ]
    if len(found) == 1:
        return docs / f"{found[0]}.md"
    names = [page.as_posix() for page in found or known]
    near = names if found else get_close_matches(wanted.as_posix(), names, 3, 0.4)
    raise ProblemError(
        Problem(
            path=docs / f"{wanted}.md" if wanted.name else docs,
            what=f"the name {name!r} stands for {'several pages' if found else 'none'}",
            expected=f"one page of docs/, such as {' or '.join(near or names[:3])}",
            came=name or "nothing",
            mend="name one: make new PAGE=ch11/gil NAME=insertion_order; a new page is"
            " written first, and named in mkdocs.yml",
        )
    )


def _free(folder: Path, name: str, page: Page) -> Path:
    """Return the file for a name; refuse one that is bad, or taken there or there."""
    if "/" in name:
        raise ProblemError(
            Problem(
                path=folder,
                what="the name of a snippet has a folder in it",
                expected="a name such as insertion_order; the page gives the folder",
                came=name,
                mend="leave the folder out",
            )
        )
    snippet = folder / f"{name}.py"
    refuse_name(snippet)
    beside = [snippet.with_suffix(suffix) for suffix in SUFFIXES]
    taken = [path.name for path in beside if path.exists()]
    anchor = pages.anchor(snippet.name)
    taken += [one.name for one in page.embeds if pages.anchor(one.name) == anchor]
    if taken:
        raise ProblemError(
            Problem(
                path=snippet,
                what="there is a snippet of this name",
                expected="a name that neither the folder nor the page has",
                came=taken[0],
                mend="choose another name, or edit that snippet",
            )
        )
    return snippet


def _with_embed(text: str, page: Page, embedded: str) -> tuple[str, int]:
    """Return the text of a page with one more embedding, and the line of that."""
    lines = text.splitlines(keepends=True)
    # A section's line is counted from 1: what stands before it, and its heading.
    until = next(
        (one.line - 1 for one in page.sections if one.title.startswith(_AFTER_PROOFS)),
        len(lines),
    )
    before = "".join(lines[:until]).rstrip("\n")
    after = "".join(lines[until:])
    text = f"{before}\n\n@snippet({embedded})\n" + (f"\n{after}" if after else "")
    return text, before.count("\n") + 3


def _make_folders(folder: Path) -> list[Path]:
    """Make a folder and those above it; return what was not there, the lowest first."""
    missing = [one for one in (folder, *folder.parents) if not one.exists()]
    folder.mkdir(parents=True, exist_ok=True)
    return missing
