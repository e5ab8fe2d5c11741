"""Measure how long the site takes to build: `make bench-site`.

A project of two hundred pages with this project's own theme, plugins and extensions is
built and finished; beside it, the same pages with their code pasted in are built by
Material as it comes. The exit status is 1 where a bound is broken.
"""

from __future__ import annotations

import os
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.request
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from bench_engine import (
    BIN,
    CONFIG,
    PAIRS,
    PASTED,
    PER_PAGE,
    QUIET,
    ROOT,
    SNIPPET,
    spend,
)

from proven import interpreters

if TYPE_CHECKING:
    from collections.abc import Iterator

PAGES, CHAPTERS = 200, 10
BUILD = [str(BIN / "mkdocs"), "build", "--quiet"]
FINISH = [str(BIN / "proven"), "finish"]
SERVED = "127.0.0.1:8642"


def write(folder: Path, version: str) -> None:
    """Write the project, and the same pages for Material in `pasted`."""
    for name in ("overrides", "src", "web"):
        (folder / name).symlink_to(ROOT / name)
    docs, pasted = folder / "docs", folder / "pasted" / "docs"
    shutil.copytree(ROOT / "docs" / "assets", docs / "assets")
    (folder / "snippets" / "ch").mkdir(parents=True)
    (folder / "requirements").mkdir()
    (folder / "requirements" / "snippets.txt").touch()
    (folder / "CONTRIBUTING.md").write_text("# Contributing\n")
    nav = ["- Home: index.md"]
    for number in range(PAGES):
        chapter = f"ch{number * CHAPTERS // PAGES + 1:02}"
        if number % (PAGES // CHAPTERS) == 0:
            nav.append(f"- {chapter}:")
            (docs / chapter).mkdir(parents=True)
            (pasted / chapter).mkdir(parents=True)
        nav.append(f"    - {chapter}/page-{number}.md")
        title = f"---\ndescription: Page {number}.\n---\n\n# Page {number}\n"
        ours, theirs = [title], [title]
        for n in range(number * PER_PAGE, (number + 1) * PER_PAGE):
            told = {"n": n, "square": n * n, "version": version}
            source = SNIPPET.format(**told)
            (folder / f"snippets/ch/square_{n}.py").write_text(source)
            ours.append(f"## Square {n}\n\n@snippet(ch/square_{n}.py)\n")
            theirs.append(f"## Square {n}\n\n" + PASTED.format(source=source, **told))
        (docs / chapter / f"page-{number}.md").write_text("\n".join(ours))
        (pasted / chapter / f"page-{number}.md").write_text("\n".join(theirs))
    for one in (docs, pasted):
        (one / "index.md").write_text("# Home\n")
    config = (ROOT / "mkdocs.yml").read_text(encoding="utf-8")
    own = re.sub(
        r"\nnav:\n.*", "\nnav:\n  " + "\n  ".join(nav) + "\n", config, flags=re.DOTALL
    )
    (folder / "mkdocs.yml").write_text(own)
    (folder / "pasted" / "mkdocs.yml").write_text(CONFIG)


@contextmanager
def serving(folder: Path) -> Iterator[None]:
    """Serve a project as `make serve` does."""
    command = [
        str(BIN / "mkdocs"),
        "serve",
        "--livereload",
        "--dirty",
        "--no-strict",
        "-a",
        SERVED,
    ]
    with subprocess.Popen(
        command,
        cwd=folder,
        env={**os.environ, **QUIET},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    ) as process:
        try:
            yield
        finally:
            process.terminate()


def wait_for(text: str, address: str, seconds: float = 60) -> None:
    """Wait until a page that is served holds a text."""
    end = time.perf_counter() + seconds
    while time.perf_counter() < end:
        try:
            with urllib.request.urlopen(f"http://{SERVED}{address}", timeout=5) as page:
                if text.encode() in page.read():
                    return
        except OSError:
            pass  # it is not up yet
        time.sleep(0.01)
    sys.exit(f"{address} does not show {text!r} after {seconds} s")


def rebuild(folder: Path) -> list[float]:
    """Return how long it takes until a change to one page is served, several times."""
    page, taken = folder / "docs" / "ch05" / "page-90.md", []
    address = "/proven-python/ch05/page-90/"
    with serving(folder):
        wait_for("Square 450", address)
        for number in range(PAIRS):
            time.sleep(1)  # it looks again only after it has settled
            start = time.perf_counter()
            page.write_text(page.read_text() + f"\nChange {number}.\n")
            wait_for(f"Change {number}.", address)
            taken.append(time.perf_counter() - start)
    return taken


def main() -> int:
    """Measure, print a table, and return 1 where a bound is broken."""
    found = interpreters.find()
    version = "3.14" if "3.14" in found else next(iter(found))
    broken = False

    def report(what: str, values: list[float], unit: str, most: float | None) -> None:
        nonlocal broken
        middle = statistics.median(values)
        holds = most is None or middle <= most
        broken |= not holds
        value = f"{middle:.3g} {unit} ({min(values):.3g} to {max(values):.3g})"
        bound = "" if most is None else f"at most {most:g} {unit}"
        print(f"{what:<52} {value:<30} {bound:<18} {'' if holds else 'BROKEN'}")

    with tempfile.TemporaryDirectory(prefix="bench-") as name:
        folder = Path(name)
        write(folder, version)
        spend([str(BIN / "proven"), "record", "--python", version], folder)
        spend(BUILD, folder)  # fills the cache of highlighted code
        # Makes what is kept: cards, Python's library, scripts and the style sheet.
        first = spend(FINISH, folder)
        spend(BUILD, folder / "pasted")
        ours, finished, theirs = [], [], []
        for _ in range(PAIRS):
            ours.append(spend(BUILD, folder))
            finished.append(spend(FINISH, folder))
            theirs.append(spend(BUILD, folder / "pasted"))
        whole = [
            1000 * (one.user + other.user) / PAGES
            for one, other in zip(ours, finished, strict=True)
        ]
        page = f"user CPU a page of {PAGES}"
        report(f"{page}, built and finished", whole, "ms", 16)
        report(
            "  of it mkdocs build", [1000 * o.user / PAGES for o in ours], "ms", None
        )
        report(
            "  of it proven finish",
            [1000 * one.user / PAGES for one in finished],
            "ms",
            None,
        )
        report(
            "  of it proven finish, the first time",
            [1000 * first.user / PAGES],
            "ms",
            None,
        )
        report(
            "the same pages with Material as it comes",
            [1000 * one.user / PAGES for one in theirs],
            "ms",
            None,
        )
        memory = [
            max(o.memory for o in pair) for pair in zip(ours, finished, strict=True)
        ]
        report("peak resident memory", memory, "MB", 100)
        report("  of Material as it comes", [o.memory for o in theirs], "MB", None)
        report("a change to one page is served", rebuild(folder), "s", 1)
    return int(broken)


if __name__ == "__main__":
    sys.exit(main())
