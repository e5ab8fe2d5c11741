"""Show how many wrong snippets the checks notice: the published mutation score."""

from __future__ import annotations

import hashlib
import json
from dataclasses import asdict, dataclass
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING, Any

from proven.problems import Problem, ProblemError

if TYPE_CHECKING:
    from collections.abc import Iterator

SCORE = Path("docs") / "mutants.json"
GOAL = 0.95
# What makes mutants and tries them: a published score is that of these as they are.
_ENGINE = ("mutate.py", "mutants.py")


@dataclass(frozen=True)
class Count:
    """What came of the mutants of one chapter, or of one kind.

    Attributes:
        killed: Those that a check noticed.
        survived: Those that no check noticed.
        justified: Those that none can notice, for a reason that is written down.
    """

    killed: int
    survived: int
    justified: int

    @property
    def share(self) -> float:
        """The share that was killed of those that a check could notice."""
        return self.killed / ((self.killed + self.survived) or 1)


@dataclass(frozen=True)
class Score:
    """What one run of `make mutants` found.

    Attributes:
        seed: What the sample was drawn with.
        sample: How many snippets were tried.
        snippets: How many there are.
        date: The day of the run, ISO 8601.
        engine: The digest of what made and tried the mutants.
        chapters: What came of them, by the folder of the chapter.
        kinds: The same, by what was changed.
    """

    seed: int
    sample: int
    snippets: int
    date: str
    engine: str
    chapters: dict[str, Count]
    kinds: dict[str, Count]

    @property
    def total(self) -> Count:
        """What came of all mutants."""
        counts = self.chapters.values()
        return Count(
            sum(one.killed for one in counts),
            sum(one.survived for one in counts),
            sum(one.justified for one in counts),
        )

    @property
    def share(self) -> float:
        """The share of all mutants that was killed."""
        return self.total.share


def engine_digest(root: Path) -> str:
    """Return the digest of what makes mutants and tries them."""
    paths = [root / "tests" / name for name in _ENGINE]
    texts = [path.read_bytes() for path in paths if path.is_file()]
    return hashlib.sha256(b"".join(texts)).hexdigest()[:16]


def _digest(told: dict[str, Any]) -> str:
    return hashlib.sha256(json.dumps(told, sort_keys=True).encode()).hexdigest()[:16]


def as_json(score: Score) -> str:
    """Return a score as it is committed."""
    told = asdict(score)
    return json.dumps(told | {"digest": _digest(told)}, indent=1) + "\n"


def read(root: Path) -> Score | None:
    """Read the published score; None where none is published.

    Raises:
        ProblemError: The file is not what `make mutants` wrote.
    """
    path = root / SCORE
    try:
        told = json.loads(path.read_text(encoding="utf-8"))
        digest = told.pop("digest")
        for key in ("chapters", "kinds"):
            told[key] = {name: Count(**one) for name, one in told[key].items()}
        score = Score(**told)
    except FileNotFoundError:
        return None
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise _wrong(
            root,
            what="the mutation score cannot be read",
            expected="what `make mutants PUBLISH=1` writes",
            came=f"{type(error).__name__}: {error}",
        ) from None
    if digest != _digest(asdict(score)):
        raise _wrong(
            root,
            what="the mutation score was changed by hand",
            expected=digest,
            came=_digest(asdict(score)),
        )
    return score


def problems(root: Path) -> Iterator[Problem]:
    """Yield what is wrong with the published score, where a project has one."""
    try:
        score = read(root)
    except ProblemError as error:
        yield error.problem
        return
    if score and score.engine != engine_digest(root):
        yield _wrong(
            root,
            what="the mutation score is that of other mutants",
            expected=f"mutants as {' and '.join(_ENGINE)} make them: "
            + engine_digest(root),
            came=score.engine,
        ).problem


def _wrong(root: Path, *, what: str, expected: str, came: str) -> ProblemError:
    mend = "run: make mutants SAMPLE=all PUBLISH=1"
    return ProblemError(
        Problem(path=root / SCORE, what=what, expected=expected, came=came, mend=mend)
    )


def _tables(score: Score) -> Iterator[tuple[str, list[tuple[str, Count]]]]:
    yield "chapter", [*score.chapters.items(), ("all", score.total)]
    yield "what was changed", list(score.kinds.items())


def as_text(score: Score) -> str:
    """Return a score as tables for a terminal."""
    lines = []
    for head, rows in _tables(score):
        lines.append(f"{head:<20} killed survived justified   share")
        lines += [
            f"{name:<20} {one.killed:>6} {one.survived:>8} {one.justified:>9}"
            f" {one.share:>7.1%}"
            for name, one in rows
        ]
    goal = "reached" if score.share >= GOAL else "NOT reached"
    return "\n".join([*lines, f"goal, {GOAL:.0%} of all killed: {goal}"])


def as_html(root: Path) -> str:
    """Return the published score as tables.

    Raises:
        ProblemError: It cannot be read.
    """
    score = read(root)
    if not score:
        return "<p>No score is published yet.</p>"
    parts = [
        (
            f"<p>{score.date}: {score.sample} of {score.snippets} snippets, drawn with"
            f" the seed {score.seed}; {score.share:.1%} of their mutants were"
            " noticed.</p>"
        )
    ]
    for head, rows in _tables(score):
        body = "".join(
            f"<tr><td>{escape(name)}</td><td>{one.killed}</td><td>{one.survived}</td>"
            f"<td>{one.justified}</td><td>{one.share:.1%}</td></tr>"
            for name, one in rows
        )
        parts.append(
            f"<table><thead><tr><th>{head}</th><th>noticed</th><th>survived</th>"
            f"<th>equivalent</th><th>share noticed</th></tr></thead>"
            f"<tbody>{body}</tbody></table>"
        )
    return "".join(parts)
