"""The archive: the built site as one file to download, read without a server.

A page opened from the disk has no server that shows a folder's index.html, and browsers
let it load neither modules nor data. So each link to a folder names its index.html, and
web/src/on-disk.js says what needs a server where there is none.

Why not a second build without directory addresses, as Material's offline plugin does
it: that doubles the time, needs a search of its own, and Zensical lacks it.

The same site makes the same archive, byte for byte.
"""

from __future__ import annotations

import posixpath
import re
import zipfile
from dataclasses import dataclass
from html import escape, unescape
from typing import TYPE_CHECKING

from proven import cards, edition, outlets
from proven.problems import Problem, ProblemError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

NAME = "proven-python.zip"
ON_DISK = "on-disk.js"

# Of no use without the published address, or larger than what they are good for. A
# service worker would stay behind on localhost, where other projects are served.
_LEFT_OUT = {NAME, "404.html", "robots.txt", "sitemap.xml.gz", cards.CARD}
_LEFT_OUT |= {outlets.WORKER, "manifest.webmanifest"}
_LINK = re.compile(r'(?P<before>\s(?:href|src)=)"(?P<target>[^"]*)"')
_ELSEWHERE = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:|//|#")
_MANIFEST = re.compile(r'\s*<link rel="manifest"[^>]*>')
_FIRST_SCRIPT = re.compile(r'<script src="(?P<base>[^"]*)assets/javascripts/bundle')
# The day of the build.
_LASTMOD = re.compile(r"\s*<lastmod>.*?</lastmod>")


@dataclass(frozen=True)
class Archive:
    """What is archived.

    Attributes:
        site: The built site.
        url: Its published address.
        files: The names of the files in the archive.
    """

    site: Path
    url: str
    files: frozenset[str]

    def page(self, name: str, html: str) -> str:
        """Return a page as it is read from the disk.

        Args:
            name: Its name in the site.
            html: Its HTML.
        """
        folder = posixpath.dirname(name)
        html = _MANIFEST.sub("", html)
        html = _LINK.sub(
            lambda m: f'{m["before"]}"{escape(self._target(folder, m["target"]))}"',
            html,
        )
        return _FIRST_SCRIPT.sub(
            lambda m: f'<script src="{m["base"]}assets/{ON_DISK}"></script>{m[0]}',
            html,
            count=1,
        )

    def _target(self, folder: str, target: str) -> str:
        """Return a link's target: a file of the archive, or else a full address."""
        target = unescape(target)
        if not target or _ELSEWHERE.match(target):
            return target
        path = re.split("[?#]", target, maxsplit=1)[0]
        rest = target.removeprefix(path)
        there = posixpath.normpath(posixpath.join(folder, path))
        if there in self.files:
            return target
        if posixpath.normpath(f"{there}/index.html") in self.files:
            return posixpath.join(path, "index.html") + rest
        there = "" if there == "." else there
        return self.url + there + rest


def write(root: Path, site: Path) -> Path:
    """Write the archive into a built site, and return its path.

    Raises:
        ProblemError: The site is not finished.
    """
    if not (site / outlets.WORKER).is_file():
        raise ProblemError(
            Problem(
                path=site,
                what="there is no finished site here",
                expected="a folder that proven finish has finished",
                came=f"none with a {outlets.WORKER}",
                mend="make archive builds it, finishes it and archives it",
            )
        )
    published = edition.read(root, site)
    names = frozenset(
        path.relative_to(site).as_posix()
        for path in site.rglob("*")
        if path.is_file() and path.name not in _LEFT_OUT and path.suffix != ".map"
    )
    archive = Archive(site, published.url, names)
    # Its folder tells the state of the corpus; its own name stays, for links to it.
    top = f"proven-python-{published.date}"
    path = site / NAME
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as file:
        for name, data in _contents(root, archive):
            file.writestr(_member(f"{top}/{name}"), data, zipfile.ZIP_DEFLATED)
    return path


def _contents(root: Path, archive: Archive) -> Iterator[tuple[str, bytes]]:
    for name in sorted(archive.files):
        data = (archive.site / name).read_bytes()
        if name.endswith(".html"):
            data = archive.page(name, data.decode()).encode()
        elif name == "sitemap.xml":
            data = _LASTMOD.sub("", data.decode()).encode()
        yield name, data
    yield f"assets/{ON_DISK}", (root / "web" / "src" / ON_DISK).read_bytes()


def _member(name: str) -> zipfile.ZipInfo:
    """Return the same member on every machine and at every time."""
    member = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
    member.create_system = 3
    member.external_attr = 0o644 << 16
    return member
