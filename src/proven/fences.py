"""The rules of fenced blocks: code in a page is run, or the page says why not."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from proven.problems import Problem

if TYPE_CHECKING:
    from proven.pages import Fence, Page

_PYTHON = ("python", "py", "python3")
_CONSOLE = ("pycon", "console", "shell-session", "ipython", "ipythonconsole")
_PROMPT = re.compile(r"^\s*>*\s*(?:>>>|\$) ", re.MULTILINE)


def problem(page: Page, fence: Fence) -> Problem | None:
    """Return what is wrong with a fenced block, or None."""

    def refuse(what: str, expected: str, came: str, mend: str) -> Problem:
        return Problem(
            path=page.path,
            line=fence.line,
            what=what,
            expected=expected,
            came=came,
            mend=mend,
        )

    if fence.marker.startswith("~"):
        return refuse(
            "a fence of tildes, which nothing runs",
            "a fence of backticks",
            fence.marker,
            "use three backticks",
        )
    if fence.not_run:
        return None
    prompt = _PROMPT.search(fence.code)
    if fence.language in _CONSOLE or (prompt and fence.language not in _PYTHON):
        return refuse(
            "pasted console output, which nothing checks",
            "a snippet with its recording",
            f"```{fence.language}",
            "make it a snippet, or put above it: <!-- not run: the reason -->",
        )
    proves = "assert " in fence.code or "#> " in fence.code
    if fence.language in _PYTHON and not proves:
        return refuse(
            "a Python fence without a proof",
            "an assert, or a line '#> output'",
            fence.code.partition("\n")[0] or "an empty fence",
            "add an assert or a '#> output' line, make it a snippet,"
            " or put above it: <!-- not run: the reason -->",
        )
    return None
