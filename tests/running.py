"""What the tests of running proofs share: proofs to run, and what is pressed."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from conftest import ROOT

from proven import browser as record
from proven import corpus

if TYPE_CHECKING:
    from collections.abc import Iterator

    from browser import Visit
    from playwright.sync_api import Locator

    from proven.corpus import Corpus
    from proven.pages import Embed
    from proven.snippet import Snippet

EDITED = "Edited: this is not what was proved."
AGREES = "Agrees with the recording on 3.14."
# On a machine that tests in parallel; what a reader waits for is measured below.
PATIENCE_MS = 60_000


@cache
def loaded() -> Corpus:
    return corpus.load(ROOT)


def embeds() -> Iterator[tuple[str, Embed, Snippet]]:
    """Yield each embedding in a chapter, with the address of its page."""
    for page in loaded().pages:
        if re.match(r"ch\d\d-", page.path.parent.name) and page.path.stem != "index":
            for embed in page.embeds:
                address = f"{page.path.parent.name}/{page.path.stem}/"
                yield address, embed, loaded().snippets[embed.name]


def why_not(snippet: Snippet) -> str | None:
    return record.why_not(snippet, loaded().recording(snippet))


def shown(why: str, option: str = "") -> tuple[str, Snippet]:
    """Find a snippet of which the record tells this, "" where it runs, and its page."""
    for address, embed, snippet in embeds():
        plain = embed.options == ((option,) if option else ())
        if plain and why_not(snippet) == why and record_of(snippet):
            return address, snippet
    raise LookupError(f"no page shows such a snippet: {why}")


def record_of(snippet: Snippet) -> str:
    return loaded().recording(snippet).outputs.get("3.14", "")


def lines(visit: Visit, snippet: Snippet) -> Locator:
    return visit.proof(snippet).locator(".proof-run")


def press(visit: Visit, snippet: Snippet, name: str) -> None:
    lines(visit, snippet).get_by_role("button", name=re.compile(f"^{name}")).click()


def status(visit: Visit, snippet: Snippet) -> Locator:
    return lines(visit, snippet).get_by_role("status")


def output(visit: Visit, snippet: Snippet) -> Locator:
    return visit.proof(snippet).locator(".run-panel .run-output").first


def write(visit: Visit, snippet: Snippet, code: str) -> None:
    """Replace what stands in the open editor, as a reader does."""
    editor = visit.proof(snippet).get_by_role("textbox")
    editor.focus()
    visit.page.keyboard.press("ControlOrMeta+a")
    visit.page.keyboard.insert_text(code)


def runs_edited(visit: Visit, code: str) -> Snippet:
    """Open a snippet that runs, replace its code, and press Run."""
    address, snippet = shown("")
    visit.open(address)
    press(visit, snippet, "Edit")
    write(visit, snippet, code)
    press(visit, snippet, "Run")
    return snippet


def left(visit: Visit) -> int:
    """Return how many interpreters are left, when those that were ended are gone."""
    for _ in range(50):
        count = sum(one.url.startswith("blob:") for one in visit.page.workers)
        if not count:
            break
        visit.page.wait_for_timeout(100)
    return count
