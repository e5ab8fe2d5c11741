"""Measure the engine against plain tools, as ratios in one run: `make bench-engine`.

Each comparison is paired and interleaved, and its median is held against the bound that
the project promises. The exit status is 1 where a bound is broken.
"""

from __future__ import annotations

import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from proven import interpreters

if TYPE_CHECKING:
    from collections.abc import Callable

ROOT = Path(__file__).parent.parent
BIN = Path(sys.executable).parent
SNIPPETS, PER_PAGE, PAIRS = 1000, 5, 5
QUIET = {
    "NO_MKDOCS_2_WARNING": "1",
    "DISABLE_MKDOCS_2_WARNING": "true",
    # As on most machines: what Python compiled is kept, theirs and ours.
    "PYTHONDONTWRITEBYTECODE": "",
}

SNIPPET = '''# /// script
# [tool.proven]
# interpreters = ["{version}"]
# ///
"""The square of {n} is {square}."""


def square(number: int) -> int:
    return number * number


assert square({n}) == {square}
print("square =", square({n}))
'''
PASTED = """**The square of {n} is {square}.**

```python
{source}```

Output

```text
square = {square}
```

Ran on CPython {version}.
"""
CONFIG = """
site_name: Bench
site_url: https://example.org/
theme:
  name: material
  font: false
  features: [navigation.prune, content.code.copy]
plugins: [search]
markdown_extensions:
  - admonition
  - attr_list
  - pymdownx.highlight
  - pymdownx.superfences
  - pymdownx.tabbed: { alternate_style: true }
"""


@dataclass
class Spent:
    """What one run of a command took: seconds, and mebibytes at the most."""

    wall: float
    user: float
    memory: float


def spend(command: list[str], folder: Path, **environ: str) -> Spent:
    """Run a command; its own output is shown only where it fails."""
    start = time.perf_counter()
    with tempfile.TemporaryFile("w+") as output:
        process = subprocess.Popen(
            command,
            cwd=folder,
            env={**os.environ, **QUIET, **environ},
            stdout=output,
            stderr=subprocess.STDOUT,
        )
        # Its own usage: RUSAGE_CHILDREN would tell the peak of all that ran so far.
        _, status, used = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode:
            output.seek(0)
            sys.exit(f"{' '.join(command)} failed:\n{output.read()[-3000:]}")
    unit = 2**20 if sys.platform == "darwin" else 2**10
    return Spent(
        wall=time.perf_counter() - start,
        user=used.ru_utime,
        memory=used.ru_maxrss / unit,
    )


def ratio(
    ours: Callable[[], Spent], theirs: Callable[[], Spent], figure: str
) -> tuple[float, float, float]:
    """Return least, median and greatest of the paired ratios."""
    ratios = []
    for pair in range(PAIRS):
        first, second = (ours, theirs) if pair % 2 else (theirs, ours)
        one, other = getattr(first(), figure), getattr(second(), figure)
        ratios.append(one / other if pair % 2 else other / one)
    return min(ratios), statistics.median(ratios), max(ratios)


def make_project(folder: Path, version: str) -> None:
    """Write a project of trivial snippets, and beside it the same pages pasted."""
    for name in ("snippets/ch", "docs", "requirements", "pasted/docs"):
        (folder / name).mkdir(parents=True)
    (folder / "requirements" / "snippets.txt").touch()
    (folder / "mkdocs.yml").write_text(CONFIG + "  - proven.render\n")
    (folder / "pasted" / "mkdocs.yml").write_text(CONFIG)
    for first in range(0, SNIPPETS, PER_PAGE):
        embeds, pasted = [f"# Page {first}\n"], [f"# Page {first}\n"]
        for n in range(first, first + PER_PAGE):
            told = {"n": n, "square": n * n, "version": version}
            source = SNIPPET.format(**told)
            (folder / f"snippets/ch/square_{n}.py").write_text(source)
            embeds.append(f"@snippet(ch/square_{n}.py)\n")
            pasted.append(PASTED.format(source=source, **told))
        (folder / f"docs/page-{first}.md").write_text("\n".join(embeds))
        (folder / f"pasted/docs/page-{first}.md").write_text("\n".join(pasted))
    for docs in (folder / "docs", folder / "pasted/docs"):
        (docs / "index.md").write_text("# Home\n")


def main() -> int:
    """Measure, print a table, and return 1 where a bound is broken."""
    found = interpreters.find()
    version = "3.14" if "3.14" in found else next(iter(found))
    python = found[version].executable
    lines, broken = [], False

    def report(what: str, value: str, bound: str, *, holds: bool) -> None:
        nonlocal broken
        broken |= not holds
        lines.append(
            f"{what:<58} {value:<26} {bound:<12} {'ok' if holds else 'BROKEN'}"
        )
        print(lines[-1], flush=True)

    with tempfile.TemporaryDirectory(prefix="bench-") as name:
        folder = Path(name)
        make_project(folder, version)
        check = [str(BIN / "proven"), "check", "--python", version]
        spend([str(BIN / "proven"), "record", "--python", version], folder)
        names = "\n".join(str(p) for p in sorted(folder.glob("snippets/ch/*.py")))
        (folder / "names").write_text(names)
        plain = f"xargs -P2 -I@ {python} -I @ < names > /dev/null"
        low, middle, high = ratio(
            lambda: spend([*check, "--all"], folder),
            lambda: spend(["bash", "-c", plain], folder),
            "wall",
        )
        report(
            f"check of {SNIPPETS} snippets / xargs -P2 python -I, wall",
            f"{middle:.2f} ({low:.2f} to {high:.2f})",
            "at most 1.3",
            holds=middle <= 1.3,
        )
        again = [spend(check, folder, CI="") for _ in range(PAIRS)]
        wall = statistics.median(run.wall for run in again)
        report(
            "check again with nothing changed, wall",
            f"{wall:.2f} s",
            "at most 3 s",
            holds=wall <= 3,
        )
        whole = spend([*check, "--all"], folder)
        report(
            "check, peak resident memory of its largest process",
            f"{whole.memory:.0f} MB",
            "under 300 MB",
            holds=whole.memory < 300,
        )
        build = [str(BIN / "mkdocs"), "build", "--quiet"]
        spend(build, folder)  # fills the cache of highlighted code
        for told, cold in (("warm", False), ("cold", True)):

            def ours(*, cold: bool = cold) -> Spent:
                if cold:
                    shutil.rmtree(folder / ".cache/proven/highlight")
                return spend(build, folder)

            low, middle, high = ratio(
                ours, lambda: spend(build, folder / "pasted"), "user"
            )
            report(
                f"site of {SNIPPETS // PER_PAGE} pages / Material with pasted code,"
                f" user, {told}",
                f"{middle:.2f} ({low:.2f} to {high:.2f})",
                "at most 1",
                holds=middle <= 1,
            )
    print(json.dumps({"python": found[version].version, "cores": os.cpu_count()}))
    return int(broken)


if __name__ == "__main__":
    sys.exit(main())
