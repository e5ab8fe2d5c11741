"""What is made of the built site: everything that needs its pages as they will be read.

It works on the folder that MkDocs or Zensical wrote, so that neither needs a plugin.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from proven import markup, outlets, policy, publish, scripts, search, styles
from proven.problems import Problem, ProblemError

if TYPE_CHECKING:
    from collections.abc import Iterator


def finish(root: Path, site: Path) -> None:
    """Finish a built site, in place.

    Args:
        root: The project's folder.
        site: The folder that the site was built into.

    Raises:
        ProblemError: There is no built site, or a tool failed on it.
    """
    if not (site / "index.html").is_file():
        raise ProblemError(
            Problem(
                path=site,
                line=1,
                what="there is no built site here",
                expected="a folder with an index.html",
                came="none",
                mend="build it first: mkdocs build, or make site for all of it",
            )
        )
    script = scripts.write(root, site, tool)
    words: set[str] = set()
    inline: set[str] = set()
    opened: set[str] = set()
    for path, built in _pages(site):
        opened |= publish.opened(built)
        up = "../" * (len(path.relative_to(site).parts) - 1)
        html = markup.mended(publish.relative(built, up))
        words |= styles.words(html)
        inline |= policy.inline_scripts(html)
        path.write_text(html, encoding="utf-8")
    publish.snippets(root, site, opened)
    publish.pyodide(root, site)
    search.write(site)
    # What these are called, and what they hold, is known only after the first pass.
    sheet = styles.join(root, site, words, tool)
    told = policy.policy(inline)
    for path, html in _pages(site):
        linked = sheet.linked(script.linked(html))
        path.write_text(policy.put(path, linked, told), encoding="utf-8")
    # Last: the service worker carries a digest of all that readers get.
    outlets.make(root, site)


def _pages(site: Path) -> Iterator[tuple[Path, str]]:
    """Yield the pages of a site one by one: there may be many."""
    for path in sorted(site.rglob("*.html")):
        yield path, path.read_text(encoding="utf-8")


def tool(*command: str) -> None:
    """Run a tool of .venv or of web/node_modules; its own words tell what is wrong.

    Raises:
        ProblemError: It is not there, or failed.
    """
    own = Path(sys.executable).parent
    path = f"{own}{os.pathsep}{os.environ.get('PATH', '')}"
    found = shutil.which(command[0], path=path)
    came = "no such program"
    if found:
        done = subprocess.run(
            [found, *command[1:]],
            env=os.environ | {"PATH": path},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            check=False,
        )
        if done.returncode == 0:
            return
        came = f"exit status {done.returncode}\n{done.stdout.strip()}"
    raise ProblemError(
        Problem(
            path=Path(command[0]),
            line=1,
            what="a tool that makes part of the site failed",
            expected=f"{' '.join(command)} to succeed",
            came=came,
            mend="read what it says above; where it is missing: make clean, make site",
        )
    )
