"""What is made of the built site: everything that needs its pages as they will be read.

It works on the folder that MkDocs or Zensical wrote, so that neither needs a plugin.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

from proven import markup, outlets, policy, publish, search, styles
from proven.problems import Problem, ProblemError

# Each is bundled with what it imports, into assets/<name>.js of the site.
BUNDLES = ("search", "highlight", "runner", "editor", "worker")


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
    bundle(root, site)
    publish.snippets(root, site)
    publish.pyodide(root, site)
    search.write(site)
    markup.mend(site)
    styles.join(root, site, tool)
    # After all that writes scripts: it holds the hashes of those in pages.
    policy.put(site)
    # Last: the service worker carries a digest of all that readers get.
    outlets.make(root, site)


def bundle(root: Path, site: Path) -> None:
    """Bundle the scripts of web/src into the assets, and minify the small ones."""
    esbuild = str(root / "web" / "node_modules" / ".bin" / "esbuild")
    out = ("--minify", "--log-level=warning", f"--outdir={site / 'assets'}")
    entries = (str(root / "web" / "src" / f"{name}.js") for name in BUNDLES)
    how = ("--bundle", "--format=esm", "--target=es2022", "--loader:.py=text")
    tool(esbuild, *entries, *how, *out)
    small = sorted((root / "docs" / "assets").glob("*.js"))
    if small:
        tool(esbuild, *map(str, small), *out, "--allow-overwrite")


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
