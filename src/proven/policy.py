"""The Content-Security-Policy: what a page of the site may run, load and fetch.

A static host sends no headers of ours, so the policy stands in each page, in a
`<meta>`. It is the same on all of them: with instant navigation the first page's policy
holds for every page that is read after it.
"""

from __future__ import annotations

import base64
import hashlib
import re
from typing import TYPE_CHECKING

from proven.problems import Problem, ProblemError

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

_SCRIPT = re.compile(
    r"<script(?P<attributes>[^>]*)>(?P<text>.*?)</script>", re.DOTALL | re.IGNORECASE
)
# A script with another type, such as JSON, is data: browsers do not run it.
_RUNS = re.compile(r'type=["\']?(?:module|text/javascript)', re.IGNORECASE)
# First in a page, so that nothing stands before the policy; browsers look for the
# character set in the first kilobyte only.
_CHARSET = re.compile(r"<meta charset=[^>]*>", re.IGNORECASE)
_POLICY = re.compile(r'<meta http-equiv="Content-Security-Policy"[^>]*>')


def inline_scripts(html: str) -> set[str]:
    """Return the texts of the scripts that stand in a page and are run."""
    return {
        found["text"]
        for found in _SCRIPT.finditer(html)
        if "src=" not in found["attributes"]
        and ("type=" not in found["attributes"] or _RUNS.search(found["attributes"]))
    }


def policy(scripts: Iterable[str]) -> str:
    """Return the policy for pages that hold these inline scripts, and no others.

    Args:
        scripts: Their texts, as they stand between the tags.
    """
    hashes = sorted(
        f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"
        for text in scripts
    )
    return "; ".join(
        (
            "default-src 'none'",
            # WebAssembly is what Python is, where it runs snippets.
            " ".join(("script-src 'self' 'wasm-unsafe-eval'", *hashes)),
            "style-src 'self'",
            # Material's icons are data: URLs in its style sheet.
            "img-src 'self' data:",
            "connect-src 'self'",
            # A worker from a blob: inherits this policy; one from a file has none.
            "worker-src 'self' blob:",
            "manifest-src 'self'",
            "base-uri 'self'",
            "form-action 'none'",
        )
    )


def put(path: Path, html: str, told: str) -> str:
    """Return a page with a policy, in place of an earlier one.

    Args:
        path: Its file, for the message.
        html: The page.
        told: The policy.

    Raises:
        ProblemError: It does not declare its character set, before which it stands.
    """
    meta = f'<meta http-equiv="Content-Security-Policy" content="{told}">'
    with_policy, count = _CHARSET.subn(
        lambda found: found[0] + meta, _POLICY.sub("", html), count=1
    )
    if not count:
        raise ProblemError(
            Problem(
                path=path,
                line=1,
                what="a page cannot be given its Content-Security-Policy",
                expected="<meta charset=…> in its head, after which it stands",
                came="none",
                mend="extend main.html of the theme, or declare the character set",
            )
        )
    return with_policy
