"""Measure the site with Lighthouse as a phone sees it: `make lighthouse`.

Pages are served compressed, below their sub-path, as they are published. Each is
measured five times, and its medians are held against what the project promises. The
exit status is 1 where a bound is broken.
"""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from browser import ARGUMENTS, CHROMIUM, HOST
from conftest import ROOT
from site_build import build
from site_pages import Site, served

if TYPE_CHECKING:
    from collections.abc import Iterable

Report = dict[str, Any]
RUNS = 5
PAGES = {
    "home": "",
    "a chapter page": "ch11-internals/gil/",
    "a lab page": "lab/gil-behaviour/",
}
LIGHTHOUSE = ROOT / "web/node_modules/lighthouse/cli/index.js"


@dataclass(frozen=True)
class Bound:
    """What is promised of one figure.

    Attributes:
        name: What the figure is called.
        at_least: The least that is allowed.
        at_most: The most that is allowed.
    """

    name: str
    at_least: float = 0
    at_most: float = float("inf")

    def holds(self, value: float) -> bool:
        """Whether a value keeps the promise."""
        return self.at_least <= value <= self.at_most

    def __str__(self) -> str:
        """Return the bound in words."""
        if self.at_least:
            return f"at least {self.at_least:g}"
        return f"at most {self.at_most:g}"


BOUNDS = (
    Bound("performance", at_least=95),
    Bound("accessibility", at_least=100),
    Bound("best-practices", at_least=100),
    Bound("seo", at_least=100),
    Bound("LCP, s", at_most=1.8),
    Bound("CLS", at_most=0),
    Bound("TBT, ms", at_most=150),
    Bound("transferred, kB", at_most=90),
)


def figures(report: Report) -> dict[str, float]:
    """Return the figures of a report of Lighthouse, by the names of the bounds."""
    scores = {name: 100 * one["score"] for name, one in report["categories"].items()}
    audits = report["audits"]
    return {
        **scores,
        "LCP, s": audits["largest-contentful-paint"]["numericValue"] / 1000,
        "CLS": audits["cumulative-layout-shift"]["numericValue"],
        "TBT, ms": audits["total-blocking-time"]["numericValue"],
        "transferred, kB": audits["total-byte-weight"]["numericValue"] / 1000,
    }


def audit(home: str, address: str) -> Report:
    """Return Lighthouse's report of one visit to a page with nothing in its caches.

    Args:
        home: Where the site is served.
        address: The page, below it.
    """
    server = urlsplit(home)
    flags = [
        *(*ARGUMENTS, "--headless=new"),
        f"--host-resolver-rules=MAP {HOST} {server.netloc}",
    ]
    with tempfile.TemporaryDirectory(prefix="lighthouse-") as folder:
        report = Path(folder) / "report.json"
        subprocess.run(
            [
                *(Path(sys.executable).with_name("node"), LIGHTHOUSE),
                f"http://{HOST}{server.path}{address}",
                *("--quiet", "--output=json", f"--output-path={report}"),
                f"--chrome-flags={' '.join(map(_quoted, flags))}",
                "--only-categories=performance,accessibility,best-practices,seo",
            ],
            env=os.environ | {"CHROME_PATH": str(CHROMIUM), "TMPDIR": folder},
            stdin=subprocess.DEVNULL,
            check=True,
        )
        read: Report = json.loads(report.read_text(encoding="utf-8"))
        return read


def _quoted(flag: str) -> str:
    """Return a flag as Lighthouse takes its list of them apart."""
    name, _, value = flag.partition("=")
    return f'{name}="{value}"' if " " in value else flag


def failing(report: Report) -> list[str]:
    """Return the audits that cost a page its hundred, each with what it points at."""
    return [
        f"{one['id']}: {one['title']}: {_items(one)}"
        for one in report["audits"].values()
        if one["score"] is not None
        and one["score"] < 0.9
        and one["scoreDisplayMode"] in ("binary", "metricSavings", "numeric")
    ]


def _items(one: Report) -> str:
    items = (one.get("details") or {}).get("items") or []
    return json.dumps(items[:3])[:400]


def table(name: str, measured: Iterable[dict[str, float]]) -> tuple[list[str], bool]:
    """Return the lines of a page's table, and whether it keeps every bound."""
    runs = list(measured)
    lines, holds = [], True
    for bound in BOUNDS:
        values = [run[bound.name] for run in runs]
        middle = statistics.median(values)
        holds &= bound.holds(middle)
        told = f"{middle:.4g} ({min(values):.4g} to {max(values):.4g})"
        verdict = "ok" if bound.holds(middle) else "BROKEN"
        lines.append(f"{name:<16} {bound.name:<16} {told:<28} {bound!s:<14} {verdict}")
    return lines, holds


def main() -> int:
    """Build the site, measure it, and print the table; return the exit status."""
    broken = False
    with tempfile.TemporaryDirectory() as folder:
        site = Site(Path(folder) / "proven-python")
        wrong = build(site.folder)
        if wrong:
            print(wrong)
            return 1
        with served(site) as home:
            for name, address in PAGES.items():
                reports = [audit(home, address) for _ in range(RUNS)]
                lines, holds = table(name, map(figures, reports))
                print("\n".join(lines), flush=True)
                broken |= not holds
                if not holds:
                    print("\n".join(failing(reports[0])))
    return int(broken)


if __name__ == "__main__":
    sys.exit(main())
