"""The forms besides web pages in which readers get the same proofs.

Made of the built site, so that MkDocs and Zensical need no plugin.
"""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from proven import cards, edition, feed, llms, twins

if TYPE_CHECKING:
    from pathlib import Path

WORKER = "service-worker.js"
# What a deployment differs in for readers. sitemap.xml tells the day of the build.
_SHOWN = (".html", ".js", ".css")


def make(root: Path, site: Path) -> None:
    """Write every outlet into a built site.

    Args:
        root: The project's folder.
        site: The built site. Its pages must be as they will be read, since the service
            worker is named after them.
    """
    published = edition.read(root, site)
    twins.write(published)
    llms.write(published)
    feed.write(published)
    cards.write(published, root / ".cache" / "proven" / "cards")
    sitemap = f"User-agent: *\nSitemap: {published.url}sitemap.xml\n"
    (site / "robots.txt").write_text(sitemap, encoding="utf-8")
    _service_worker(root, site)


def _service_worker(root: Path, site: Path) -> None:
    """Copy the service worker; its last line is the digest of what the site shows.

    A browser takes up a worker again when its bytes have changed: with each deployment
    that a reader could tell from the one before.
    """
    digest = hashlib.sha256()
    for path in sorted(site.rglob("*")):
        if path.suffix in _SHOWN and path.name != WORKER:
            digest.update(path.relative_to(site).as_posix().encode() + b"\0")
            digest.update(path.read_bytes())
    source = (root / "web" / "src" / WORKER).read_text(encoding="utf-8")
    text = f"{source}// {digest.hexdigest()[:16]}\n"
    (site / WORKER).write_text(text, encoding="utf-8")
