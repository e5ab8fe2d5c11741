"""Show that proving can be shared out: `make bench-shards [SNIPPETS=10000]`.

It generates a project of so many snippets, most of them quick and some that wait, and
proves it in one job. From the durations of that run, pytest-split shares the snippets
out; how even the shards are is told by the durations of a second run, which it did not
know. Last, it proves what a pull request that touches one page does.
"""

from __future__ import annotations

import json
import os
import random
import shutil
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from pytest_split.algorithms import LeastDurationAlgorithm

from proven import interpreters, recording
from proven.snippet import parse

if TYPE_CHECKING:
    from proven.interpreters import Interpreter

ROOT = Path(__file__).parent.parent
SNIPPETS = int(os.environ.get("SNIPPETS", "10000"))
ON_A_PAGE, SHARDS = 50, (2, 8, 32)
# How long a snippet waits, and how many of a hundred wait so long.
WAITS = {0.0: 90, 0.2: 8, 1.0: 2}
BODY = '''# /// script
# [tool.proven]
# interpreters = ["{on}"]
# ///
"""Number {number} is printed after {wait} seconds."""

import time

time.sleep({wait})
print({number})
'''


@dataclass(frozen=True)
class Item:
    """A test as pytest-split sees it."""

    nodeid: str


def generate(root: Path, on: Interpreter) -> None:
    """Write a project of snippets, recorded, with a page for each fifty."""
    chance = random.Random(1)  # noqa: S311 - the same project each time
    waits = chance.choices(list(WAITS), list(WAITS.values()), k=SNIPPETS)
    for name in ("conftest.py", "test_corpus.py"):
        (root / "tests").mkdir(exist_ok=True)
        shutil.copy(ROOT / "tests" / name, root / "tests")
    shutil.copy(ROOT / "pyproject.toml", root)
    (root / "mkdocs.yml").write_text("site_name: Many\n")
    (root / "docs").mkdir()
    pages = [range(n, n + ON_A_PAGE) for n in range(0, SNIPPETS, ON_A_PAGE)]
    for page, numbers in enumerate(pages):
        folder = root / "snippets" / f"page{page:03}"
        folder.mkdir(parents=True)
        lines = [f"# Page {page}"]
        for number in numbers:
            path = folder / f"number{number:05}.py"
            text = BODY.format(on=on.name, number=number, wait=waits[number])
            path.write_text(text)
            snippet = parse(path, root / "snippets")
            recording.update(snippet, {on.name: (on.exact, f"{number}\n")})
            lines.append(f"@snippet({snippet.name})")
        (root / "docs" / f"page{page:03}.md").write_text("\n\n".join(lines) + "\n")


def prove(root: Path, durations: Path) -> float:
    """Prove all snippets with pytest; store their durations, return the seconds."""
    started = time.monotonic()
    command = [sys.executable, "-m", "pytest", "-q", "-n", "auto", "-k", "test_snippet"]
    command += ["--store-durations", "--durations-path", str(durations), "tests"]
    done = subprocess.run(
        command, cwd=root, capture_output=True, text=True, check=False
    )
    if done.returncode:
        sys.exit(f"not all of it is proved:\n{done.stdout[-4000:]}")
    return time.monotonic() - started


def balance(known: dict[str, float], then: dict[str, float], shards: int) -> float:
    """Return the slowest shard over the mean one, where `known` shared them out."""
    items: list[Any] = [Item(name) for name in then]
    groups = LeastDurationAlgorithm()(shards, items, known)
    times = [sum(then[item.nodeid] for item in group.selected) for group in groups]
    return max(times) * shards / sum(times)


def main() -> int:
    """Print the table, as Markdown; exit with 1 where shards are uneven."""
    found = interpreters.find()
    on = found.get(interpreters.REFERENCE) or next(iter(found.values()))
    with tempfile.TemporaryDirectory() as name:
        root = Path(name).resolve()
        generate(root, on)
        first, second = root / "first.json", root / "second.json"
        took = prove(root, first)
        print(f"one job took {took:.0f} s; now once more", flush=True)
        prove(root, second)
        known, then = (json.loads(path.read_text()) for path in (first, second))
        size = first.stat().st_size
        print("| what | measured |\n| --- | --- |")
        print(f"| CPython | {on.exact}, {os.cpu_count()} cores |")
        print(f"| snippets | {len(then):,} |")
        print(f"| one job | {took:.0f} s |")
        print(f"| file of durations | {size / 1e6:.1f} MB |")
        uneven = {shards: balance(known, then, shards) for shards in SHARDS}
        for shards, ratio in uneven.items():
            print(f"| {shards} shards, slowest over mean | {ratio:.2f} |")
        started = time.monotonic()
        proven = Path(sys.executable).with_name("proven")
        page = [str(proven), "check", "--all", "docs/page007.md"]
        subprocess.run(page, cwd=root, check=True, stdout=subprocess.DEVNULL)
        took = time.monotonic() - started
        print(f"| a page of {ON_A_PAGE} snippets alone | {took:.1f} s |")
    return int(max(uneven.values()) > 1.2)


if __name__ == "__main__":
    sys.exit(main())
