"""Make a git repository of a project, without the settings of who runs the tests."""

from __future__ import annotations

import os
import subprocess
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

_ENVIRON = {
    "GIT_CONFIG_GLOBAL": os.devnull,
    "GIT_CONFIG_NOSYSTEM": "1",
    "GIT_AUTHOR_NAME": "A",
    "GIT_AUTHOR_EMAIL": "a@localhost",
    "GIT_COMMITTER_NAME": "A",
    "GIT_COMMITTER_EMAIL": "a@localhost",
}


def git(folder: Path, *arguments: str, text: str | None = None) -> str:
    """Run git in a folder; return what it printed."""
    return subprocess.run(
        ["git", *arguments],
        cwd=folder,
        env=os.environ | _ENVIRON,
        input=text,
        capture_output=True,
        text=True,
        check=True,
    ).stdout


def commit(folder: Path) -> None:
    """Commit everything there is in a folder."""
    if not (folder / ".git").exists():
        git(folder, "init", "--quiet")
    git(folder, "add", "--all")
    git(folder, "commit", "--quiet", "--message", "Everything")
