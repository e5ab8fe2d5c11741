"""Every built page, held against the HTML standard by html-validate."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from conftest import ROOT

if TYPE_CHECKING:
    from site_pages import Site

pytest_plugins = ["site_build"]

WEB = ROOT / "web"
NODE = Path(sys.executable).with_name("node")


def problems(*files: Path) -> list[str]:
    """Return what html-validate says of files, by the rules of web/."""
    with tempfile.TemporaryDirectory() as folder:
        # A file, since it does not wait until a pipe has taken everything.
        report = Path(folder) / "report.json"
        done = subprocess.run(
            [
                str(NODE),
                str(WEB / "node_modules/html-validate/bin/html-validate.mjs"),
                *("--config", str(WEB / ".htmlvalidate.mjs")),
                *("--formatter", f"json={report}"),
                *map(str, files),
            ],
            cwd=WEB,
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode in (0, 1), done.stderr
        results = json.loads(report.read_text(encoding="utf-8"))
    return [
        f"{told['filePath']}:{one['line']}:{one['column']}: "
        f"{one['ruleId']}: {one['message']}"
        for told in results
        for one in told["messages"]
    ]


def test_every_page_is_valid(site: Site) -> None:
    found = problems(*(page.file for page in site.pages.values()))
    assert not found, "\n".join([f"{len(found)} problems", *found[:20]])


def test_page_that_is_not_valid_is_told_of(tmp_path: Path) -> None:
    page = tmp_path / "page.html"
    page.write_text(
        '<!doctype html>\n<html lang="en"><head><title>A</title></head>'
        "<body><ul><p>A</p></ul></body></html>\n"
    )
    (told,) = [one for one in problems(page) if "element-permitted-content" in one]
    assert told.startswith(f"{page}:2:")
