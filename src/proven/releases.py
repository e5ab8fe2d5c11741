"""What changed between two releases of the site, by their ledgers.

A release keeps what its ledger claimed in `docs/releases/`, one file each, named after
its day. The page of releases compares each with the one before, and what is here now
with the last; `proven compare` does so for any two ledgers, such as the artifacts that
are kept of every publication.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from proven import ledger, pages
from proven.interpreters import VERSIONS, in_words
from proven.problems import Problem, ProblemError
from proven.recording import write_atomically

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from proven.corpus import Corpus
    from proven.ledger import Entry

FOLDER = "docs/releases"
NAME = re.compile(r"\d{4}-\d\d-\d\d(?:\.\d+)?")


@dataclass(frozen=True)
class Claim:
    """What a release claimed in one place.

    Attributes:
        text: The sentence.
        snippet: Its proof, below `snippets/`; "" where it is unobservable.
        outcomes: The digest of what each interpreter printed.
    """

    text: str
    snippet: str
    outcomes: dict[str, str]

    @property
    def key(self) -> str:
        """What tells it from others: its proof, or else its sentence."""
        return self.snippet or self.text


@dataclass(frozen=True)
class Difference:
    """One claim that is not what it was.

    Attributes:
        kind: "new", "gone", "reworded" or "outcome".
        claim: The claim as it is now; as it was, where it is gone.
        was: The sentence that it had before, where it is reworded.
        on: The interpreters of which the outcome is another, or is there no longer.
    """

    kind: str
    claim: Claim
    was: str = ""
    on: tuple[str, ...] = ()


def claims_of(entries: list[Entry]) -> list[Claim]:
    """Return what a ledger claims."""
    return [Claim(one.claim, one.snippet, one.outcomes) for one in entries]


def read(path: Path) -> list[Claim]:
    """Read the claims of a release, or of a whole ledger.

    Raises:
        ProblemError: The file is neither.
    """
    try:
        told: Any = json.loads(path.read_text(encoding="utf-8"))
        return [
            Claim(str(one["claim"]), str(one["snippet"]), dict(one["outcomes"]))
            for one in told
        ]
    except (OSError, ValueError, TypeError, KeyError) as error:
        came = f"{type(error).__name__}: {error}"
        raise ProblemError(
            Problem(
                path=path,
                what="this is no ledger that can be compared",
                expected="a list of claims, each with claim, snippet and outcomes",
                came=came,
                mend="take the file that proven ledger or proven release wrote",
            )
        ) from None


def keep(corpus: Corpus, name: str) -> Path:
    """Keep what is claimed now as a release; return its file.

    Raises:
        ProblemError: The name is no day, or there is such a release.
    """
    path = corpus.root / FOLDER / f"{name}.json"
    wrong = "" if NAME.fullmatch(name) else "its name is no day"
    if path.exists():
        wrong = "there is such a release"
    if wrong:
        raise ProblemError(
            Problem(
                path=path,
                what=f"the release cannot be kept: {wrong}",
                expected="a day as 2026-11-21, a second one of it as 2026-11-21.2",
                came=name,
                mend="name it otherwise; what was published is never overwritten",
            )
        )
    rows = [
        json.dumps(
            {"claim": one.text, "snippet": one.snippet, "outcomes": one.outcomes},
            ensure_ascii=False,
        )
        for one in claims_of(ledger.entries(corpus))
    ]
    path.parent.mkdir(parents=True, exist_ok=True)
    # A line for each claim: git then shows what a release changed.
    write_atomically(path, "[\n" + ",\n".join(rows) + "\n]\n")
    return path


def differences(old: list[Claim], new: list[Claim]) -> Iterator[Difference]:
    """Yield what differs between two ledgers, in the order of the newer one.

    A proof that was only moved to another file is the same claim.
    """
    before = {one.key: one for one in old}
    by_text = {one.text: one for one in old}
    here = {one.key for one in new}
    kept = set[str]()
    for one in new:
        was = before.get(one.key)
        moved = by_text.get(one.text)
        if was is None and moved and moved.key not in here:
            was = moved
        if was is None:
            yield Difference("new", one)
            continue
        kept.add(was.key)
        if was.text != one.text:
            yield Difference("reworded", one, was=was.text)
        on = tuple(
            name
            for name in VERSIONS
            if was.outcomes.get(name) != one.outcomes.get(name)
        )
        if on:
            yield Difference("outcome", one, on=on)
    for one in old:
        if one.key not in kept:
            yield Difference("gone", one)


_HEADINGS = {
    "new": "New claims",
    "outcome": "Claims with another outcome",
    "reworded": "Claims in other words",
    "gone": "Claims that are gone",
}


def as_markdown(
    old: list[Claim], new: list[Claim], addresses: dict[str, str] | None = None
) -> list[str]:
    """Return what differs between two ledgers as lines of Markdown.

    Args:
        old: The earlier claims.
        new: The later claims.
        addresses: Where a proof is shown, by snippet; others are named only.
    """
    found = list(differences(old, new))
    lines = [] if found else ["Nothing is claimed otherwise.", ""]
    for kind, heading in _HEADINGS.items():
        of_kind = [one for one in found if one.kind == kind]
        if of_kind:
            lines += [f"**{heading}: {len(of_kind)}**", ""]
            lines += [f"- {_told(one, addresses or {})}" for one in of_kind] + [""]
    return lines


def _told(one: Difference, addresses: dict[str, str]) -> str:
    told, snippet = one.claim.text, one.claim.snippet
    if one.was:
        told += f" It was: {one.was}"
    if one.on:
        told += f" Another outcome on {in_words(one.on)}."
    if snippet in addresses:
        return f'{told} <a href="{addresses[snippet]}">{snippet}</a>'
    return f"{told} `{snippet}`" if snippet else told


def kept(root: Path) -> list[Path]:
    """Return the files of all releases, the oldest first."""
    return sorted((root / FOLDER).glob("*.json"), key=_by_day)


def _by_day(path: Path) -> tuple[str, int]:
    day, _, number = path.stem.partition(".")
    return day, int(number) if number.isdecimal() else 1


def as_lines(corpus: Corpus, here: str) -> list[str]:
    """Return the list of releases as Markdown, the newest first.

    Args:
        corpus: What is claimed now, and the project whose releases they are.
        here: The page that shows them, below `docs/`.
    """
    entries = ledger.entries(corpus)
    addresses = {one.snippet: pages.address(one.pages[0], here) for one in entries}
    named = [(path.stem, read(path)) for path in kept(corpus.root)]
    if not named:
        return ["Nothing was released yet."]
    last, claims = named[-1]
    lines = ["## Next", "", f"What is here now, compared with {last}:", ""]
    lines += as_markdown(claims, claims_of(entries), addresses)
    for (old_name, old), (name, new) in reversed([*pairwise(named)]):
        lines += [f"## {name}", "", f"Compared with {old_name}:", ""]
        lines += as_markdown(old, new, addresses)
    first, claims = named[0]
    return [*lines, f"## {first}", "", f"The first release: {len(claims):,} claims."]


def problems(root: Path) -> Iterator[Problem]:
    """Yield what is wrong with the releases that are kept."""
    for path in kept(root):
        if not NAME.fullmatch(path.stem):
            yield Problem(
                path=path,
                what="a release is named after its day",
                expected="a name as 2026-11-21.json",
                came=path.name,
                mend="run: make release NAME=2026-11-21",
            )
        try:
            read(path)
        except ProblemError as error:
            yield error.problem
