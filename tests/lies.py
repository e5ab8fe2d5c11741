"""What one lie of the table `test_lies.py` is, and the ways to tell it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from project import PAGE, SNIPPET

if TYPE_CHECKING:
    from collections.abc import Callable

    from project import Project

    Change = Callable[[Project], object]


@dataclass(frozen=True, kw_only=True)
class Lie:
    """One change that makes a green project false, and what must be told of it.

    In the texts, `{here}` and `{away}` stand for the interpreter that the check runs on
    and one that is absent, `{version}` for the exact version of the former, `{held}`
    for the file that holds the recording of the latter.

    Attributes:
        name: What the lie is, for the name of the test.
        change: Makes the change.
        at: The file and the line that must be named.
        what: A part of the sentence that tells it.
        expected: A part of what should have been there.
        came: A part of what was there.
        mend: A part of what is to be done.
        by: What finds it. Ruff, that is "lint", tells it in words of its own.
    """

    name: str
    change: Change
    at: str
    what: str
    mend: str
    expected: str = ""
    came: str = ""
    by: Literal["check", "record", "types", "lint"] = "check"


def replaces(name: str, old: str, new: str) -> Change:
    """Replace text in a file."""
    return lambda project: project.replace(name, old, new)


def writes(name: str, text: str | bytes) -> Change:
    """Write a file."""
    return lambda project: project.write(name, text)


def removes(name: str) -> Change:
    """Remove a file."""
    return lambda project: (project.root / name).unlink()


def runs(code: str, metadata: str = "") -> Change:
    """Make the snippet run something else."""
    return lambda project: project.runs(code, metadata)


def says(text: str) -> Change:
    """Add lines to the page; the first of them is its line 7."""

    def change(project: Project) -> None:
        page = (project.root / PAGE).read_text()
        project.write(PAGE, f"{page}\n{text}\n")

    return change


def claims(claim: str) -> Change:
    """Write another docstring over the snippet."""
    return lambda project: project.write(SNIPPET, f"{claim}\n\nassert True\n")


def declares(line: str) -> Change:
    """Declare something in [tool.proven], which is the snippet's line 3."""
    return lambda project: project.runs("assert 1 + 1 == 2\n", line)
