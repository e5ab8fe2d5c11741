"""The line below a proof: where it ran and when, in words, and where its file is."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from proven import reports
from proven.interpreters import VERSIONS

if TYPE_CHECKING:
    from proven.recording import Recording
    from proven.snippet import Snippet

_WORDS = ("None", "One", "Two", "Three", "Four", "Five", "Six")


def as_html(snippet: Snippet, recorded: Recording, source: str) -> str:
    """Return the proof line.

    Args:
        snippet: What ran.
        recorded: What it printed, and on which builds.
        source: The address below which the project's files are shown, or "".
    """
    links = [f"snippets/{snippet.name}"]
    if source:
        file = f"{source}/snippets/{snippet.name}"
        history = file.replace("/blob/", "/commits/")
        report = reports.address(source, snippet, recorded)
        links = [
            f'<a href="{file}">{snippet.path.name}</a>',
            f'<a href="{history}">history of {snippet.path.name}</a>',
            f'<a href="{report}">report {snippet.path.name}</a>',
        ]
    return (
        f'<div class="proof-line">{_ran(snippet, recorded)}'
        f" <span>{' · '.join(links)}</span></div>"
    )


def _ran(snippet: Snippet, recorded: Recording) -> str:
    """Return where a snippet ran; the exact builds unfold, by keyboard as well."""
    if not recorded.versions:
        return "<span>Not recorded yet.</span>"
    if recorded.source and recorded.source != snippet.digest:
        return (
            "<span>Changed since it was recorded:"
            " this output is of an older source.</span>"
        )
    return (
        f"<details><summary>{in_words(recorded, snippet.base)}</summary>"
        f"<span>CPython {escape(', '.join(recorded.exact))}</span></details>"
    )


def in_words(recorded: Recording, base: str) -> str:
    """Return when, on how many interpreters, and on how many it came out differently.

    Args:
        recorded: The recording.
        base: The interpreter with which the others are compared.
    """
    names = list(recorded.outputs)
    many = f"{len(names)} interpreters"
    if len(names) == len(VERSIONS):
        many = f"all {many}"
    on = many if len(names) > 1 else f"CPython {names[0]} only"
    told = f"Ran on {on}, {recorded.date}."
    base = base if base in names else names[0]
    differing = sum(
        output != recorded.outputs[base] for output in recorded.outputs.values()
    )
    if differing:
        verb = "differs" if differing == 1 else "differ"
        told += f" {_WORDS[differing]} {verb} from {base}."
    return told
