"""Ask git about the project's repository."""

from __future__ import annotations

import os
import subprocess
from typing import TYPE_CHECKING

from proven.problems import Problem, ProblemError

if TYPE_CHECKING:
    from pathlib import Path


def ask(
    root: Path,
    *arguments: str,
    wanted: str,
    expected: str = "a git work tree with a commit",
    mend: str = "run it in a clone of the project, with git on PATH",
    index: Path | None = None,
) -> str:
    """Return what git prints.

    Args:
        root: The root of the project.
        arguments: A command of git, and its arguments.
        wanted: What is asked for, in words that follow "git cannot tell".
        expected: What should have been there, where git fails.
        mend: What to do about that.
        index: An index in place of the user's, so that what is staged stays as it is.

    Raises:
        ProblemError: git fails, or is not on this machine.
    """
    try:
        return subprocess.run(
            ["git", *arguments],
            cwd=root,
            env=os.environ | ({"GIT_INDEX_FILE": str(index)} if index else {}),
            capture_output=True,
            text=True,
            check=True,
        ).stdout
    except subprocess.CalledProcessError as error:
        came = error.stderr.strip() or f"exit status {error.returncode}"
    except FileNotFoundError:
        came = "no such program: git"
    raise ProblemError(
        Problem(
            path=root,
            what=f"git cannot tell {wanted}",
            expected=expected,
            came=f"{came} (git {' '.join(arguments)})",
            mend=mend,
        )
    )
