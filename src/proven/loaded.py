"""The corpus of a build, read once for all pages, and anew when a file has changed."""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

from proven import corpus as corpus_module

if TYPE_CHECKING:
    from pathlib import Path

    from proven.corpus import Corpus


@dataclass
class _Loaded:
    """A corpus in memory, with what tells that it is out of date."""

    corpus: Corpus
    newest: float
    looked: float


_loaded: dict[Path, _Loaded] = {}


def current(root: Path) -> Corpus:
    """Return the corpus of a project, read anew when a file of it has changed.

    It looks at most once a second: a build asks for it on every page.
    """
    loaded = _loaded.get(root)
    now = time.monotonic()
    if loaded and now - loaded.looked < 1:
        return loaded.corpus
    newest = max(
        (
            path.stat().st_mtime
            for folder in ("snippets", "docs")
            for path in (root / folder).rglob("*")
        ),
        default=0.0,
    )
    if not loaded or loaded.newest != newest:
        loaded = _Loaded(corpus_module.load(root), newest, now)
    loaded.looked = now
    _loaded[root] = loaded
    return loaded.corpus
