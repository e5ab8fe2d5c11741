"""What is wrong, told so that the reader can mend it."""

from __future__ import annotations

from dataclasses import dataclass
from textwrap import indent
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """One defect of a snippet, a recording, a page or the machine.

    Attributes:
        path: The file at fault.
        line: Its line, counted from 1.
        what: What is wrong, in one sentence without a full stop.
        expected: What should be there.
        came: What is there instead.
        mend: What to do about it, a command where there is one.
        interpreter: The interpreter that it was seen on, where one was involved.
    """

    path: Path
    what: str
    mend: str
    line: int = 1
    expected: str = ""
    came: str = ""
    interpreter: str = ""

    def render(self, root: Path) -> str:
        """Return the problem as text, its path relative to `root`."""
        try:
            path = self.path.relative_to(root)
        except ValueError:
            path = self.path
        on = f" [{self.interpreter}]" if self.interpreter else ""
        lines = [f"{path}:{self.line}: {self.what}{on}"]
        for label, text in (
            ("expected", self.expected),
            ("came", self.came),
            ("mend", self.mend),
        ):
            if "\n" in text.rstrip("\n"):
                lines += [f"  {label}:", indent(text.rstrip("\n"), "    ")]
            elif text:
                lines.append(f"  {label}: {text}".rstrip())
        return "\n".join(lines)


class ProblemError(Exception):
    """Raised where nothing can go on before a problem is mended.

    Attributes:
        problem: What is wrong.
    """

    def __init__(self, problem: Problem) -> None:
        super().__init__(f"{problem.path}:{problem.line}: {problem.what}")
        self.problem = problem
