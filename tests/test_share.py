"""The address of an edited proof brings the code, runs nothing, and does no harm."""

from __future__ import annotations

import base64
import zlib
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import expect
from running import (
    EDITED,
    PATIENCE_MS,
    left,
    output,
    press,
    shown,
    status,
    write,
)

from proven import pages

if TYPE_CHECKING:
    from browser import Visit

pytest_plugins = ["visits"]


def deflated(text: str | bytes) -> str:
    compressor = zlib.compressobj(9, zlib.DEFLATED, -15)
    data = text.encode() if isinstance(text, str) else text
    packed = compressor.compress(data) + compressor.flush()
    return base64.urlsafe_b64encode(packed).decode().rstrip("=")


def test_address_brings_edited_code_and_runs_nothing(visit: Visit) -> None:
    address, snippet = shown("")
    page = visit.open(address)
    code = "print('naïve ✓')\n"
    press(visit, snippet, "Edit")
    write(visit, snippet, code)
    press(visit, snippet, "Share")
    expect(status(visit, snippet)).to_contain_text("Address copied")
    shared = page.evaluate("navigator.clipboard.readText()")
    assert shared == page.url
    assert urlsplit(shared).fragment.startswith(f"{pages.anchor(snippet.name)}&code=")
    page.goto("about:blank")
    visit.requests.clear()
    page.goto(shared)
    expect(status(visit, snippet)).to_contain_text("Read it before you run it")
    proof = visit.proof(snippet)
    expect(proof.locator(".run-note")).to_have_text(EDITED)
    expect(proof.get_by_role("textbox")).to_have_text(code.rstrip())
    assert not [url for url in visit.requests if "pyodide" in url]
    press(visit, snippet, "Run")
    expect(output(visit, snippet)).to_have_text("naïve ✓\n", timeout=PATIENCE_MS)


@pytest.mark.parametrize(
    ("code", "told"),
    [
        ("", "it is not base64"),
        ("%3Cscript%3E", "it is not base64"),
        ("AAAA", "it is damaged"),
        (deflated("print(1)")[:-3], "it is damaged"),
        (deflated(b"\xff\xfe"), "it is damaged"),
        (deflated("x" * 70_000), "it is too long"),
        (deflated("x" * 100_000_000), "it is too long"),
        ("A" * 40_000, "it is too long"),
    ],
    ids=["empty", "markup", "junk", "cut", "bytes", "long", "bomb", "endless"],
)
def test_hostile_address_is_harmless(code: str, told: str, visit: Visit) -> None:
    address, snippet = shown("")
    visit.page.goto(f"{visit.home}{address}#{pages.anchor(snippet.name)}&code={code}")
    expect(status(visit, snippet)).to_have_text(
        f"The address holds no code that can be shown: {told}."
    )
    expect(visit.proof(snippet).locator(".run-editor")).to_have_count(0)
    assert left(visit) == 0


def test_address_of_another_snippet_is_told(visit: Visit) -> None:
    address, _ = shown("")
    code = deflated("<img src=x onerror=document.title='hit'>")
    visit.page.goto(f"{visit.home}{address}#proof-of-nothing&code={code}")
    expect(
        visit.page.get_by_text("names a snippet that cannot be edited")
    ).to_be_visible()
    assert "hit" not in visit.page.title()
