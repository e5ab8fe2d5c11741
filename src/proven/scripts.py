"""The scripts of the site: what every page runs as one file, and what is loaded later.

The small scripts of `docs/assets` are separate for those who write them; to a reader
each would be a request. They are joined in the order in which pages name them, and each
page names the one file that is left. The modules of `web/src` lie beside it, and are
loaded when they are first needed.
"""

from __future__ import annotations

import hashlib
import re
import shutil
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from proven.markup import Joined

if TYPE_CHECKING:
    from collections.abc import Callable

# Each is bundled with what it imports, into assets/<name>.js of the site.
_MODULES = ("search", "highlight", "runner", "editor", "worker")
_JOINED = "site"
_HOW = ("--bundle", "--format=esm", "--target=es2022", "--loader:.py=text", "--minify")
_SCRIPT = re.compile(r'\s*<script src="([^"]*)"></script>')


def write(root: Path, site: Path, tool: Callable[..., None]) -> Joined:
    """Write the scripts into a built site.

    Args:
        root: The project's folder.
        site: The built site.
        tool: Runs a command.

    Returns:
        The scripts that every page runs, and the one that they became.
    """
    home = (site / "index.html").read_text(encoding="utf-8")
    docs = root / "docs"
    small = [name for name in _SCRIPT.findall(home) if (docs / name).is_file()]
    made = _bundled(root, [docs / name for name in small], tool)
    for name in _MODULES:
        shutil.copyfile(made / f"{name}.js", site / "assets" / f"{name}.js")
    code = (made / f"{_JOINED}.js").read_bytes()
    # Named after its content, since browsers and Pages keep files for a while.
    joined = f"assets/{_JOINED}.{hashlib.sha256(code).hexdigest()[:8]}.js"
    if small:
        (site / joined).write_bytes(code)
    for name in small:
        (site / name).unlink()
    return Joined(_SCRIPT, tuple(small), joined)


def _bundled(root: Path, small: list[Path], tool: Callable[..., None]) -> Path:
    """Return a folder with the modules and the joined script, kept for the next build.

    It is named after all that esbuild reads.
    """
    sources = sorted((root / "web" / "src").rglob("*.*"))
    digest = hashlib.sha256("\0".join((*_MODULES, *_HOW)).encode())
    for path in (*small, *sources, root / "web" / "package-lock.json"):
        digest.update(path.name.encode() + b"\0")
        digest.update(path.read_bytes())
    kept = root / ".cache" / "proven" / "scripts"
    made = kept / digest.hexdigest()[:24]
    if made.is_dir():
        return made
    kept.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=kept) as name:
        folder = Path(name)
        entry = folder / f"{_JOINED}.js"
        imports = (f'import "{path.resolve().as_posix()}"\n' for path in small)
        entry.write_text("".join(imports), encoding="utf-8")
        modules = (f"{one}={root / 'web' / 'src' / one}.js" for one in _MODULES)
        tool(
            str(root / "web" / "node_modules" / ".bin" / "esbuild"),
            *modules,
            f"{_JOINED}={entry}",
            *_HOW,
            "--log-level=warning",
            f"--outdir={folder / 'out'}",
        )
        # Another build may have made the same meanwhile.
        shutil.rmtree(made, ignore_errors=True)
        (folder / "out").rename(made)
    return made
