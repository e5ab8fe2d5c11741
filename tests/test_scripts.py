"""The scripts that every page runs, as one file."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from conftest import ROOT
from site_pages import config

from proven import scripts
from proven.finish import tool

if TYPE_CHECKING:
    from pathlib import Path

    from site_pages import Site

pytest_plugins = ["site_build"]

PAGE = """<body>
<script src="{base}assets/theme.js"></script>
<script src="{base}assets/lens.js"></script>
<script>inline()</script>
<script src="{base}assets/run.js"></script>
</body>"""


def test_every_page_runs_the_theme_and_one_script(site: Site) -> None:
    own = {name.removeprefix("assets/") for name in config()["extra_javascript"]}
    assert not own & {path.name for path in site.folder.rglob("*.js")}
    (one,) = (site.folder / "assets").glob("site.*.js")
    for page in site.pages.values():
        run = re.findall(r'<script src="([^"]*)"', page.file.read_text("utf-8"))
        assert [re.sub(r".*/(\w+)\..*", r"\1", name) for name in run] == [
            "bundle",
            "site",
        ]
        assert run[1].endswith(f"assets/{one.name}")


def test_scripts_are_joined_in_the_order_in_which_pages_name_them(
    tmp_path: Path,
) -> None:
    site = tmp_path / "site"
    (site / "assets").mkdir(parents=True)
    (site / "index.html").write_text(PAGE.format(base=""))
    for name in ("theme.js", "lens.js", "run.js"):
        (site / "assets" / name).touch()
    # Kept apart from what the project has kept: here it is made.
    root = tmp_path / "root"
    root.mkdir()
    for name in ("docs", "web"):
        (root / name).symlink_to(ROOT / name)
    joined = scripts.write(root, site, tool)
    (one,) = (site / "assets").glob("site.*.js")
    code = one.read_text()
    assert 0 < code.index("proven.interpreter") < code.index("[data-run]")
    assert not re.search(r"\b(?:import|export)\b(?!\()", code), "no module"
    assert joined.linked(PAGE.format(base="../")) == (
        PAGE.format(base="../")
        .replace("lens.js", one.name)
        .replace('\n<script src="../assets/run.js"></script>', "")
    )
    assert not (site / "assets/run.js").exists()
