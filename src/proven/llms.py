"""llms.txt: the list of all pages for language models, as llmstxt.org defines it."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from proven import twins
from proven.interpreters import VERSIONS, in_words

if TYPE_CHECKING:
    from proven.edition import Edition

NAME = "llms.txt"

# What a reader with little room may leave out; the format gives this title a meaning.
_OPTIONAL = "Optional"
_ABOUT_THE_PROJECT = ("Contributing", "About")


def write(edition: Edition) -> None:
    """Write llms.txt at the root of the site."""
    (edition.site / NAME).write_text(as_text(edition), encoding="utf-8")


def as_text(edition: Edition) -> str:
    """Return llms.txt: each chapter's pages with the addresses of their twins."""
    claims = len(edition.corpus.shown_on)
    told = (
        f"{claims} claims are executed, on CPython {in_words(VERSIONS)} (3.14t is the"
        " free-threaded build). Each stands on its page with its code, what it printed"
        " on each interpreter, and the day of the run. Where interpreters differ, say"
        " which one an answer is about. The addresses below are Markdown; without"
        f" {twins.NAME} they are the pages for people."
    )
    lines = [f"# {edition.name}", "", f"> {edition.description}", "", told]
    optional: list[str] = []
    for chapter, articles in groupby(edition.articles, lambda one: one.chapter):
        listed = [
            f"- [{one.title}]({edition.url}{one.address}{twins.NAME})"
            + f": {one.description}" * bool(one.description)
            for one in articles
        ]
        if chapter in _ABOUT_THE_PROJECT:
            optional += listed
        else:
            lines += ["", f"## {chapter or edition.name}", "", *listed]
    if optional:
        lines += ["", f"## {_OPTIONAL}", "", *optional]
    return "\n".join(lines) + "\n"
