"""The Content-Security-Policy: what it holds, and what it stops in a browser."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from proven import policy
from proven.problems import ProblemError

if TYPE_CHECKING:
    from pathlib import Path

    from browser import Visit
    from playwright.sync_api import Request
    from site_pages import Site

pytest_plugins = ["visits"]

PAGE = '<html><head><meta charset="utf-8"><title>A</title>{}</head></html>'


def policies(html: str) -> list[str]:
    return re.findall(
        r'<meta http-equiv="Content-Security-Policy" content="([^"]*)">', html
    )


def test_scripts_that_are_run_are_found() -> None:
    html = """
        <script>one()</script>
        <script type="module">two()</script>
        <script src="three.js"></script>
        <script type="application/json">{"four": 4}</script>
        <pre>&lt;script>five()&lt;/script></pre>
    """
    assert policy.inline_scripts(html) == {"one()", "two()"}


def test_hash_is_that_which_browsers_compute() -> None:
    """The example of the specification, CSP Level 3."""
    told = policy.policy(["alert('Hello, world.');"])
    assert "'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng='" in told


def test_policy_stands_first_in_a_page(tmp_path: Path) -> None:
    told = policy.policy(["one()", "two()"])
    html = PAGE.format("<script>one()</script>")
    put = policy.put(tmp_path, html, told)
    assert policies(put) == [told]
    assert put.index("charset") < put.index(told) < put.index("<title>")


def test_finishing_again_leaves_one_policy(tmp_path: Path) -> None:
    told = policy.policy(["one()"])
    once = policy.put(tmp_path, PAGE.format("<script>one()</script>"), told)
    assert policy.put(tmp_path, once, told) == once


def test_page_without_a_character_set_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ProblemError, match=r"cannot be given its Content-Security"):
        policy.put(tmp_path, "<html><head></head></html>", policy.policy([]))


def test_every_page_of_the_site_has_one_and_the_same_policy(site: Site) -> None:
    found = {
        name: policies(page.file.read_text(encoding="utf-8"))
        for name, page in site.pages.items()
    }
    assert len({tuple(told) for told in found.values()}) == 1
    (told,) = found["index.html"]
    assert "unsafe-inline" not in told
    assert "'unsafe-eval'" not in told
    assert not re.search(r"https?:", told)


ATTACKS = {
    "inline script": (
        """const script = document.createElement("script")
        script.textContent = "window.attacked = true"
        document.body.append(script)""",
        "script-src-elem",
    ),
    "script of another host": (
        """const script = document.createElement("script")
        script.src = "https://example.org/attack.js"
        document.body.append(script)""",
        "script-src-elem",
    ),
    "event handler": (
        """document.body.insertAdjacentHTML("beforeend",
            '<img src="data:," alt="" onerror="window.attacked = true">')""",
        "script-src-attr",
    ),
    "request": ("""fetch("https://example.org/").catch(() => {})""", "connect-src"),
    "picture": ("""new Image().src = "https://example.org/a.png" """, "img-src"),
    "inline style": (
        """document.body.insertAdjacentHTML("beforeend", "<style>p {}</style>")""",
        "style-src-elem",
    ),
    "frame": (
        """const frame = document.createElement("iframe")
        frame.src = "https://example.org/"
        document.body.append(frame)""",
        "frame-src",
    ),
    "base": (
        """const base = document.createElement("base")
        base.href = "https://example.org/"
        document.head.append(base)""",
        "base-uri",
    ),
    "form": (
        """const form = document.createElement("form")
        form.action = "https://example.org/"
        document.body.append(form)
        form.submit()""",
        "form-action",
    ),
}


@pytest.mark.parametrize(("attack", "directive"), ATTACKS.values(), ids=ATTACKS)
def test_attack_is_stopped(visit: Visit, attack: str, directive: str) -> None:
    page = visit.open()
    refused: list[str] = []

    def on_failure(request: Request) -> None:
        if request.failure == "csp":
            refused.append(request.url)

    page.on("requestfailed", on_failure)
    stopped = page.evaluate(
        f"""() => new Promise(stop => {{
            document.addEventListener("securitypolicyviolation",
                told => stop(told.effectiveDirective), {{once: true}})
            {attack}
        }})"""
    )
    assert stopped == directive
    assert page.evaluate("window.attacked") is None
    # Each is told on the console, and nothing that was asked for left the browser.
    assert visit.errors
    visit.errors.clear()
    visit.requests[:] = [url for url in visit.requests if url not in refused]
