"""The front matter of a page: its title, description, tags, and what it rests on."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import yaml

from proven.problems import Problem, ProblemError

if TYPE_CHECKING:
    from pathlib import Path


def read(path: Path, lines: list[str]) -> dict[str, Any]:
    """Return what a front matter tells.

    MkDocs takes one that it cannot read for text, and the page misses its title and
    tags.

    Args:
        path: The page, for the problem.
        lines: The lines of the front matter with those that fence it, or none.

    Raises:
        ProblemError: It is no YAML, or no mapping.
    """
    number = 1
    try:
        told = yaml.safe_load("\n".join(lines[1:-1])) or {}
        if isinstance(told, dict):
            return told
        came = f"{type(told).__name__}: {told}"
    except yaml.MarkedYAMLError as error:
        number += error.problem_mark.line + 1 if error.problem_mark else 0
        came = f"{lines[number - 1]} ({error.problem})"
    raise ProblemError(
        Problem(
            path=path,
            line=number,
            what="the front matter cannot be read",
            expected="YAML: a line such as `description: Words about the page.`",
            came=came,
            mend='put a value with ": " or a bracket in it into quotation marks',
        )
    )
