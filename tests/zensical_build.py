"""Build the site with Zensical, strictly, and see that it holds every proof.

Run from the project's folder, without arguments; `make zensical` does. Zensical builds
from a copy in `.cache/zensical`: it writes its site and a cache of dozens of files
beside the `mkdocs.yml` that it is given (at its real path, so that links do not do),
and has no option for either. So the same `mkdocs.yml` serves both builders as it is.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path

from proven import pages

# Made by tools, and not what a site is made of.
_NOT_SOURCES = shutil.ignore_patterns(".*", "__pycache__", "*.egg-info", "site", "web")


def build(root: Path, copy: Path) -> subprocess.CompletedProcess[str]:
    """Build a copy of a project; its site is in `site` there."""
    shutil.rmtree(copy, ignore_errors=True)
    copy.mkdir(parents=True)
    for path in root.iterdir():
        if path.name in _NOT_SOURCES("", [path.name]):
            continue
        if path.is_dir():
            shutil.copytree(path, copy / path.name, ignore=_NOT_SOURCES)
        else:
            shutil.copy2(path, copy)
    return subprocess.run(
        [sys.executable, "-m", "zensical", "build", "--strict"],
        cwd=copy,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )


def missing(page: Path, docs: Path, site: Path) -> list[str]:
    """Return what a page should show and does not, each as an id or in words."""
    below = page.relative_to(docs).with_suffix("")
    folder = below.parent if below.name == "index" else below
    built = site / folder / "index.html"
    if not built.is_file():
        return [f"the page itself ({built})"]
    proofs = re.findall(
        r'<div class="proof" id="([^"]+)">', built.read_text(encoding="utf-8")
    )
    embeds = pages.parse(page).embeds
    is_chapter_page = re.match(r"ch\d\d-", str(below)) and below.name != "index"
    if is_chapter_page and not embeds:
        return ["any proof: it embeds no snippet"]
    wanted = [pages.anchor(embed.name) for embed in embeds]
    return [anchor for anchor in wanted if anchor not in proofs]


def main() -> int:
    """Build and look; return the exit status."""
    root = Path.cwd()
    copy = root / ".cache" / "zensical"
    built = build(root, copy)
    if built.returncode:
        print(built.stdout)
        print(f"Zensical refused the site (exit status {built.returncode}).")
        return 1
    docs, site = root / "docs", copy / "site"
    written = sorted(docs.rglob("*.md"))
    wrong = {page: missing(page, docs, site) for page in written}
    for page, lacks in wrong.items():
        for what in lacks:
            print(f"{page.relative_to(root)}: built with Zensical it lacks {what}")
    if any(wrong.values()):
        print(built.stdout)
        return 1
    print(f"Built {len(written)} pages with Zensical: {site.relative_to(root)}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
