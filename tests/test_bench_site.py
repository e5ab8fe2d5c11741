"""What `make bench-site` measures can be built."""

from __future__ import annotations

from typing import TYPE_CHECKING

import bench_site
from bench_engine import BIN, PER_PAGE, spend

if TYPE_CHECKING:
    from pathlib import Path

    import pytest

    from proven.interpreters import Interpreter


def test_the_measured_project_is_built(
    tmp_path: Path, found: dict[str, Interpreter], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bench_site, "PAGES", bench_site.CHAPTERS)
    version = min(found)
    bench_site.write(tmp_path, version)
    spend([str(BIN / "proven"), "record", "--python", version], tmp_path)
    spend([*bench_site.BUILD, "--strict"], tmp_path)
    spend(bench_site.FINISH, tmp_path)
    spend(bench_site.BUILD, tmp_path / "pasted")
    page = (tmp_path / "site/ch01/page-0/index.html").read_text(encoding="utf-8")
    assert page.count('class="proof"') == PER_PAGE
