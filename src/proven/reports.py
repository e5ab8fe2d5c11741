"""The address at which a reader reports that a claim is wrong, its form filled in."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urlencode

if TYPE_CHECKING:
    from proven.recording import Recording
    from proven.snippet import Snippet

# Forms in .github/ISSUE_TEMPLATE, and the ids of the fields that are filled in.
WRONG_CLAIM = "wrong-claim.yml"
SNIPPET, PROVED_ON = "snippet", "proved-on"


def address(source: str, snippet: Snippet, recorded: Recording) -> str:
    """Return the address of the form, for use in an attribute.

    Args:
        source: Where files of the repository are shown, such as …/blob/main.
        snippet: The proof of the claim.
        recorded: Its recording, which names the exact versions.
    """
    repository = source.partition("/blob/")[0]
    fields = {
        "template": WRONG_CLAIM,
        SNIPPET: f"snippets/{snippet.name}",
        PROVED_ON: " ".join(recorded.exact),
    }
    return f"{repository}/issues/new?{urlencode(fields)}".replace("&", "&amp;")
