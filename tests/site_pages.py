"""The built site as tests see it: its pages, parsed, and served below a path."""

from __future__ import annotations

import gzip
import os
import subprocess
import sys
import threading
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cached_property, lru_cache, partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import TYPE_CHECKING

from conftest import ROOT
from html_page import Element, parse
from mkdocs.utils.yaml import yaml_load

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

# The notices of MkDocs and of Material about their successors; as in the Makefile.
QUIET = {
    "NO_MKDOCS_2_WARNING": "1",
    "DISABLE_MKDOCS_2_WARNING": "true",
    "MKDOCS_NO_PREMATURE_NOTICE": "1",
}


def config() -> dict[str, Any]:
    """Return mkdocs.yml as it stands."""
    with (ROOT / "mkdocs.yml").open("rb") as file:
        return yaml_load(file)


def addresses(pattern: str = "**/*.md") -> list[str]:
    """Return pages as addresses below the site's, a landing page before its chapter."""
    docs = ROOT / "docs"
    stems = [
        path.relative_to(docs).with_suffix("").as_posix() for path in docs.glob(pattern)
    ]
    below = (stem.removesuffix("index").rstrip("/") for stem in stems)
    return sorted(f"{stem}/".lstrip("/") for stem in below)


# The addresses of one page of each kind, and of all of Chapter 11.
KINDS = (
    "",
    *addresses("ch11-internals/*.md"),
    *("lab/", "lab/gil-behaviour/", "benchmarks/how-we-measure/"),
    *("benchmarks/suite/", "benchmarks/suite/concurrency/"),
    *("changes/3.11-to-3.14/", "glossary/", "ledger/", "ledger/internals/", "tags/"),
    *("contributing/", "contributing/engine/", "contributing/engine/sources/"),
    "404.html",
)


@dataclass(frozen=True)
class Page:
    """A built page: its file, its published address, and its parsed HTML."""

    file: Path
    url: str
    root: Element

    @cached_property
    def ids(self) -> list[str]:
        """All ids, in the order of the source."""
        found = (element.attributes.get("id", "") for element in self.root.walk())
        return [one for one in found if one]


@dataclass(frozen=True)
class Site:
    """The built site."""

    folder: Path

    @cached_property
    def url(self) -> str:
        """Its published address, with a slash at the end."""
        return str(config()["site_url"])

    @cached_property
    def pages(self) -> dict[str, Page]:
        """Every HTML page by its file's path in the site."""
        return {
            name: Page(file, self.url + name.removesuffix("index.html"), root)
            for file in sorted(self.folder.rglob("*.html"))
            for name in [file.relative_to(self.folder).as_posix()]
            for root in [parse(file.read_text(encoding="utf-8"))]
        }

    def file(self, url: str) -> Path:
        """Return the file that an address of the site stands for."""
        path = self.folder / url.removeprefix(self.url)
        return path / "index.html" if path.is_dir() else path


def run(*command: str, cwd: Path = ROOT) -> subprocess.CompletedProcess[str]:
    """Run a module of this Python, its two outputs in one."""
    return subprocess.run(
        [sys.executable, "-m", *command],
        cwd=cwd,
        env={**os.environ, **QUIET},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )


# What Pages compresses, by its suffix.
_COMPRESSED = frozenset({".css", ".html", ".js", ".json", ".svg", ".txt", ".xml"})


@lru_cache(maxsize=256)
def _gzipped(path: Path, _changed: int) -> bytes:
    return gzip.compress(path.read_bytes(), compresslevel=6)


def transferred(path: Path) -> int:
    """Return how many bytes of a file are sent to a browser."""
    if path.suffix not in _COMPRESSED:
        return path.stat().st_size
    return len(_gzipped(path, path.stat().st_mtime_ns))


class _Handler(SimpleHTTPRequestHandler):
    """Serves files as Pages does: compressed, kept alive, and 404.html for the rest."""

    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        path = Path(self.translate_path(self.path))
        if self.path.partition("?")[0].endswith("/"):
            path /= "index.html"
        if path.is_file() and path.suffix in _COMPRESSED:
            self._send(200, path)
        else:
            super().do_GET()

    def send_error(
        self, code: int, message: str | None = None, explain: str | None = None
    ) -> None:
        page = next(Path(self.directory).glob("*/404.html"), None)
        if code != 404 or page is None:
            super().send_error(code, message, explain)
        else:
            self._send(code, page)

    def _send(self, code: int, path: Path) -> None:
        compressed = "gzip" in self.headers.get("Accept-Encoding", "")
        body = (
            _gzipped(path, path.stat().st_mtime_ns) if compressed else path.read_bytes()
        )
        self.send_response(code)
        self.send_header("Content-Type", self.guess_type(path))
        self.send_header("Content-Length", str(len(body)))
        self.send_header("Cache-Control", "max-age=600")
        if compressed:
            self.send_header("Content-Encoding", "gzip")
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - theirs
        """Say nothing: pytest's output is for failures."""


class _Server(ThreadingHTTPServer):
    def handle_error(self, request: Any, client_address: Any) -> None:
        # A browser that leaves a page drops the connections that it has open.
        if not isinstance(sys.exception(), ConnectionError):
            super().handle_error(request, client_address)


@contextmanager
def served(site: Site) -> Iterator[str]:
    """Serve a site on this machine below its sub-path; yield its address."""
    handler = partial(_Handler, directory=str(site.folder.parent))
    with _Server(("127.0.0.1", 0), handler) as server:
        thread = threading.Thread(target=server.serve_forever, daemon=True)
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_port}/{site.folder.name}/"
        finally:
            server.shutdown()
            thread.join()
