"""A benchmark: a claim about the ratio of two times, and what decides it.

The ratio is that of paired samples, measured in three fresh processes. Its figure is
their median; its interval is the exact binomial interval of that median, widened to
hold the median of every process. The claim holds where the whole interval lies inside
the bound, is refuted where all of it lies outside, and cannot be told otherwise.
"""

from __future__ import annotations

import hashlib
import json
import math
import re
import statistics
from dataclasses import asdict, dataclass, field
from typing import TYPE_CHECKING, Any, Literal

from proven.problems import Problem, ProblemError

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from proven.snippet import Snippet

CONFIDENCE = 0.999
CONTROL = (0.95, 1.05)
# How far inside the measured interval a bound must lie, so that a true claim does not
# fail on a busy machine. 1.5 where caches or NumPy decide.
MARGINS = (1.25, 1.5)

Verdict = Literal["holds", "refuted", "cannot tell", "void"]


@dataclass(frozen=True)
class Bound:
    """What a claim says of the ratio of two functions' times.

    Attributes:
        numerator: The function whose time is divided.
        denominator: The function whose time it is divided by.
        least: The ratio is at least this; 0 where nothing is said.
        most: The ratio is at most this; infinite where nothing is said.
        clock: "cpu" for the time of the thread, "wall" for that on the wall.
        margin: By which factor the bound must lie inside the measured interval.
        interpreters: Those that the claim is made for.
    """

    numerator: str
    denominator: str
    least: float
    most: float
    clock: str
    margin: float
    interpreters: tuple[str, ...]

    def __str__(self) -> str:
        """Return the bound in words."""
        if math.isinf(self.most):
            return f"at least {self.least:g}"
        if not self.least:
            return f"at most {self.most:g}"
        return f"between {self.least:g} and {self.most:g}"


def declared(told: dict[str, Any], refuse: Any, interpreters: tuple[str, ...]) -> Bound:
    """Return what `[tool.proven.benchmark]` declares.

    Args:
        told: The table.
        refuse: Makes the error for a key, what was expected and what came.
        interpreters: Those that the snippet runs on.

    Raises:
        ProblemError: A key is unknown, missing or out of range.
    """
    known = {"ratio", "at_least", "at_most", "between", "clock", "margin"}
    for key in told:
        if key not in known | {"interpreters"}:
            raise refuse(key, f"one of {', '.join(sorted(known))}, interpreters", key)
    ratio = re.fullmatch(r"(\w+) / (\w+)", str(told.get("ratio", "")))
    if not ratio:
        raise refuse("ratio", '"slow / fast", two functions', told.get("ratio"))
    least, most = _range(told, refuse)
    for key, allowed in (("clock", ("cpu", "wall")), ("margin", MARGINS)):
        if key in told and told[key] not in allowed:
            raise refuse(key, " or ".join(map(str, allowed)), told[key])
    scope = tuple(told.get("interpreters", interpreters))
    for name in scope:
        if name not in interpreters:
            raise refuse("interpreters", f"out of {', '.join(interpreters)}", name)
    return Bound(
        numerator=ratio[1],
        denominator=ratio[2],
        least=least,
        most=most,
        clock=told.get("clock", "cpu"),
        margin=float(told.get("margin", MARGINS[0])),
        interpreters=scope,
    )


def _range(told: dict[str, Any], refuse: Any) -> tuple[float, float]:
    """Return the least and the most that a bound allows."""
    bounds = [key for key in ("at_least", "at_most", "between") if key in told]
    if len(bounds) != 1:
        raise refuse("benchmark", "one of at_least, at_most, between", bounds)
    value = told[bounds[0]]
    least, most = {
        "at_least": (value, math.inf),
        "at_most": (0, value),
        "between": value if isinstance(value, list) and len(value) == 2 else (0, 0),
    }[bounds[0]]
    if not isinstance(least, int | float) or not isinstance(most, int | float):
        raise refuse(bounds[0], "a number, or two for between", value)
    if not 0 <= least < most or (least and math.isinf(most) and least < 1.05):
        raise refuse(bounds[0], "an ordered bound; at_least from 1.05 on", value)
    return float(least), float(most)


@dataclass(frozen=True)
class Estimate:
    """A measured ratio: its median, its interval, and the control beside it."""

    ratio: float
    low: float
    high: float
    medians: tuple[float, ...]
    control: float

    def verdict(self, bound: Bound) -> Verdict:
        """Hold the interval against a bound."""
        if not CONTROL[0] <= self.control <= CONTROL[1]:
            return "void"
        if bound.least <= self.low and self.high <= bound.most:
            return "holds"
        if self.high < bound.least or self.low > bound.most:
            return "refuted"
        return "cannot tell"


def order_statistics(count: int, confidence: float = CONFIDENCE) -> tuple[int, int]:
    """Return the ranks, from 0, whose values enclose the median so surely.

    The number of values below the median is binomial with one half, whatever their
    distribution; so the interval between two order statistics is exact.
    """
    tail, below = (1 - confidence) / 2, 0.0
    rank = 0
    while rank < count // 2:
        below += math.comb(count, rank) / 2**count
        if below > tail:
            break
        rank += 1
    return max(rank - 1, 0), min(count - rank, count - 1)


def estimate(processes: list[list[float]], controls: list[float]) -> Estimate:
    """Return the estimate from the paired ratios of each process."""
    pooled = sorted(ratio for ratios in processes for ratio in ratios)
    first, last = order_statistics(len(pooled))
    medians = tuple(statistics.median(ratios) for ratios in processes)
    return Estimate(
        ratio=statistics.median(pooled),
        low=min(pooled[first], *medians),
        high=max(pooled[last], *medians),
        medians=medians,
        control=statistics.median(controls),
    )


@dataclass(frozen=True)
class Result:
    """What was measured of one benchmark on one interpreter."""

    version: str
    estimate: Estimate
    verdict: Verdict
    source: str
    date: str
    commit: str
    machine: dict[str, Any]
    ratios: tuple[float, ...] = ()


def results_path(snippet: Snippet) -> Path:
    """Return the file that keeps what was measured of a benchmark."""
    return snippet.path.with_name(f"{snippet.path.stem}.bench.json")


@dataclass(frozen=True)
class Results:
    """All results of one benchmark, by interpreter, with the digest over them."""

    by_interpreter: dict[str, Result] = field(default_factory=dict)
    digest: str = ""

    def content_digest(self) -> str:
        """Return the digest of the results as they are."""
        told = {name: asdict(result) for name, result in self.by_interpreter.items()}
        text = json.dumps(told, sort_keys=True)
        return hashlib.sha256(text.encode()).hexdigest()[:16]

    def as_json(self) -> str:
        """Return the results as they are committed."""
        told = {
            "digest": self.content_digest(),
            "results": {n: asdict(r) for n, r in self.by_interpreter.items()},
        }
        text = json.dumps(told, indent=1)
        # The 120 ratios of a result on one line each would be 700 lines a file.
        return (
            re.sub(
                r"\[\s+([-\d.e,\s]+?)\s+\]",
                lambda m: "[" + " ".join(m[1].split()) + "]",
                text,
            )
            + "\n"
        )


def read_results(snippet: Snippet) -> Results:
    """Read what was measured; empty where nothing is there.

    Raises:
        ProblemError: The file is not what `proven bench` writes.
    """
    path = results_path(snippet)
    try:
        told = json.loads(path.read_text(encoding="utf-8"))
        found = {}
        for name, entry in told["results"].items():
            measured = entry.pop("estimate")
            measured["medians"] = tuple(measured["medians"])
            entry["ratios"] = tuple(entry["ratios"])
            found[name] = Result(estimate=Estimate(**measured), **entry)
        return Results(found, told["digest"])
    except FileNotFoundError:
        return Results()
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise ProblemError(
            Problem(
                path=path,
                line=getattr(error, "lineno", 1),
                what="the results of the benchmark cannot be read",
                expected="what `proven bench` writes",
                came=f"{type(error).__name__}: {error}",
                mend=f"delete it and run: make bench ONLY=snippets/{snippet.name}",
            )
        ) from None


def problems(snippet: Snippet, bound: Bound) -> list[Problem]:
    """Tell what is wrong with the results as they stand, without measuring."""
    path = results_path(snippet)
    mend = f"run: make bench ONLY=snippets/{snippet.name}"
    results = read_results(snippet)
    if not results.by_interpreter:
        return [
            Problem(path=snippet.path, what="the benchmark has no results", mend=mend)
        ]
    if results.digest != results.content_digest():
        return [
            Problem(
                path=path,
                what="a result of this benchmark was changed by hand",
                expected=f"results with the digest {results.digest}, as measured",
                came=results.content_digest(),
                mend=mend,
            )
        ]
    found = []
    for name in bound.interpreters:
        result = results.by_interpreter.get(name)
        if result is None:
            found.append(
                Problem(
                    path=path,
                    interpreter=name,
                    what="the benchmark was not measured on this interpreter",
                    mend=f"{mend} ON={name}",
                )
            )
        elif result.source != snippet.digest:
            found.append(
                Problem(
                    path=path,
                    interpreter=name,
                    what="the benchmark was measured from an older source",
                    expected=f"results of source {snippet.digest}",
                    came=result.source,
                    mend=f"{mend} ON={name}",
                )
            )
        else:
            wrong = _out_of_bound(result, bound)
            if wrong:
                found.append(
                    Problem(
                        path=snippet.path,
                        interpreter=name,
                        what=wrong,
                        expected=f"a ratio {bound}, with a margin of {bound.margin:g}",
                        came=in_words(result.estimate),
                        mend="mend the bound or the claim, or scope it to interpreters",
                    )
                )
    return found


def _out_of_bound(result: Result, bound: Bound) -> str:
    """Return why a published result does not carry its claim, or nothing."""
    measured = result.estimate
    if measured.verdict(bound) != "holds":
        return f"the measured ratio does not carry the claim: {result.verdict}"
    if bound.least > 1 and bound.least * bound.margin > measured.low:
        return "the bound is too close to what was measured"
    if bound.most * measured.high > 0 and bound.most < measured.high * bound.margin:
        return "the bound is too close to what was measured"
    return ""


def cited(result: Result, bound: Bound) -> str:
    """Return the ratio as prose may cite it: the careful end of its interval.

    Two digits, rounded down where the claim is "at least" and up where it is "at most";
    the median where it lies between.
    """
    measured = result.estimate
    if math.isinf(bound.most):
        return f"{_two_digits(measured.low, math.floor):g}×"
    if not bound.least:
        return f"{_two_digits(measured.high, math.ceil):g}×"
    return f"{_two_digits(measured.ratio, round):g}×"


def _two_digits(value: float, towards: Callable[[float], int]) -> float:
    scale = 10.0 ** (1 - math.floor(math.log10(value)))
    return towards(value * scale) / scale


def in_words(measured: Estimate) -> str:
    """Return an estimate in words: "21.3 (20.9 to 21.8)"."""
    return f"{measured.ratio:.3g} ({measured.low:.3g} to {measured.high:.3g})"
