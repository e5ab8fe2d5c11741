"""Builds the site: a fixture that does it once for all workers of a test run.

A plugin, `pytest_plugins = ["site_build"]`, since ruff takes an imported fixture for
unused; what tests import is in `site_pages`.
"""

from __future__ import annotations

import fcntl
import json
import os
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import pytest
from site_pages import Site, run

if TYPE_CHECKING:
    from pathlib import Path


def build(folder: Path) -> str:
    """Build the site as `make site` does; return what went wrong, or ""."""
    for command in (
        ("proven", "ledger"),
        ("mkdocs", "build", "--strict", "--site-dir", str(folder)),
        ("proven", "finish", str(folder)),
        ("proven", "archive", str(folder)),
    ):
        done = run(*command)
        if done.returncode:
            return f"{' '.join(command)}: exit status {done.returncode}\n{done.stdout}"
    return ""


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Site:
    """The site, built strictly by the first xdist worker that asks for it."""
    shared = tmp_path_factory.getbasetemp()
    if "PYTEST_XDIST_WORKER" in os.environ:
        shared = shared.parent
    # The sub-path that Pages publishes it under is a folder here.
    folder = shared / "served" / urlsplit(Site(shared).url).path.strip("/")
    outcome = shared / "site-build.json"
    with (shared / "site-build.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not outcome.is_file():
            outcome.write_text(json.dumps(build(folder)))
    wrong = json.loads(outcome.read_text())
    if wrong:
        pytest.fail(wrong, pytrace=False)
    return Site(folder)
