"""What was measured of benchmarks, as it is kept, checked and cited."""

from __future__ import annotations

import hashlib
import json
import math
import re
from dataclasses import asdict, dataclass, field
from typing import TYPE_CHECKING, Any

from proven import textfile
from proven.estimate import Estimate, Verdict
from proven.problems import Problem, ProblemError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from proven.benchmark import Benchmark
    from proven.snippet import Snippet

# How many earlier results of a claim are kept on one interpreter.
KEPT = 20


@dataclass(frozen=True)
class Series:
    """One function at one size: its value, and its ratio to the denominator there.

    Attributes:
        value: The median per call: seconds, or the unit that the function returns.
        low: The lower end of its interval.
        high: The upper end of its interval.
        ratio: The median of its paired ratios to the denominator; the median, the
            lower and the upper end.
    """

    value: float
    low: float
    high: float
    ratio: tuple[float, float, float] | None = None


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
    samples: tuple[float, ...] = ()
    series: dict[str, Series] = field(default_factory=dict)
    history: tuple[dict[str, Any], ...] = ()

    def as_past(self) -> dict[str, Any]:
        """Return what the history keeps of this result."""
        measured = self.estimate
        return {
            "date": self.date,
            "version": self.version,
            "commit": self.commit,
            "source": self.source,
            "ratio": measured.ratio,
            "low": measured.low,
            "high": measured.high,
        }


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
        # The 120 samples of a result on one line each would be 700 lines a file.
        return (
            re.sub(
                r"\[\s+([-\d.e,\s]+?)\s+\]",
                lambda m: "[" + " ".join(m[1].split()) + "]",
                text,
            )
            + "\n"
        )


def path_of(snippet: Snippet) -> Path:
    """Return the file that keeps what was measured of a benchmark."""
    return snippet.path.with_name(f"{snippet.path.stem}.bench.json")


def read(snippet: Snippet) -> Results:
    """Read what was measured; empty where nothing is there.

    Raises:
        ProblemError: The file is not what `proven bench` writes.
    """
    path = path_of(snippet)
    try:
        text = path.read_text(encoding="utf-8")
        # Measuring takes minutes: results of either side are worth keeping.
        run = f"run: make check ONLY=snippets/{snippet.name}"
        textfile.refuse_conflict(path, text, run)
        told = json.loads(text)
        found = {}
        for name, entry in told["results"].items():
            measured = entry.pop("estimate")
            measured["medians"] = tuple(measured["medians"])
            entry["samples"] = tuple(entry["samples"])
            entry["history"] = tuple(entry["history"])
            entry["series"] = {
                key: Series(**{**one, "ratio": one["ratio"] and tuple(one["ratio"])})
                for key, one in entry["series"].items()
            }
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


def problems(snippet: Snippet, benchmark: Benchmark) -> Iterator[Problem]:
    """Yield what is wrong with the results as they stand, without measuring.

    Raises:
        ProblemError: The results cannot be read.
    """
    path = path_of(snippet)
    run = f"run: make bench ONLY=snippets/{snippet.name}"
    results = read(snippet)
    if not results.by_interpreter:
        yield Problem(
            path=snippet.path,
            line=snippet.line,
            what="the benchmark has no results",
            expected=f"a file {path.name} beside it",
            came="no such file",
            mend=run,
        )
        return
    if results.digest != results.content_digest():
        yield Problem(
            path=path,
            what="a result of this benchmark was changed by hand",
            expected=f"results with the digest {results.digest}, as measured",
            came=results.content_digest(),
            mend=run,
        )
        return
    for name in benchmark.interpreters:
        result = results.by_interpreter.get(name)
        if result is None:
            yield Problem(
                path=path,
                interpreter=name,
                what="the benchmark was not measured on this interpreter",
                expected=f"results on {', '.join(benchmark.interpreters)}",
                came=f"results on {', '.join(results.by_interpreter)}",
                mend=f"{run} ON={name}",
            )
        elif result.source != snippet.measured_digest:
            yield Problem(
                path=path,
                interpreter=name,
                what="the benchmark was measured from an older source",
                expected=f"results of source {snippet.measured_digest}",
                came=result.source,
                mend=f"{run} ON={name}",
            )
        elif wrong := _out_of_bound(result, benchmark):
            yield Problem(
                path=snippet.path,
                line=snippet.line,
                interpreter=name,
                what=wrong,
                expected=f"{benchmark.quantity} {benchmark.bound},"
                f" with a margin of {benchmark.margin:g}",
                came=str(result.estimate),
                mend="mend the bound or the claim, or scope it to interpreters",
            )


def _out_of_bound(result: Result, benchmark: Benchmark) -> str:
    """Return why a published result does not carry its claim, or nothing."""
    measured = result.estimate
    if measured.verdict(benchmark) != "holds":
        return f"what was measured does not carry the claim: {result.verdict}"
    margin = benchmark.margin
    if benchmark.least > 0 and measured.low < benchmark.least * margin:
        return "the bound is too close to what was measured"
    if measured.high * margin > benchmark.most:
        return "the bound is too close to what was measured"
    return ""


def cited(result: Result, benchmark: Benchmark) -> dict[str, str]:
    """Return what prose may cite of a result, by key.

    `ratio` is the careful end of the claim's interval: rounded down where the claim is
    "at least" and up where it is "at most", the median where it lies between. A ratio
    at a size is a median, as is `third/fast`, that of a function beside to the
    denominator. A function's name gives its value per call, with the unit.
    """
    measured = result.estimate
    sign = "×" if benchmark.kind == "ratio" else ""
    if math.isinf(benchmark.most):
        careful = two_digits(measured.low, math.floor)
    elif math.isinf(benchmark.least):
        careful = two_digits(measured.high, math.ceil)
    else:
        careful = two_digits(measured.ratio, round)
    told = {"ratio": f"{careful:,g}{sign}"}
    for key, series in result.series.items():
        told[key] = in_units(series.value, benchmark.unit)
        name, _, size = key.partition("@")
        if series.ratio and name != benchmark.functions[1]:
            ratio = f"{two_digits(series.ratio[0], round):,g}×"
            told[f"{name}/{benchmark.functions[1]}" + f"@{size}" * bool(size)] = ratio
            if name == benchmark.functions[0] and size:
                told[f"ratio@{size}"] = ratio
    even = break_even(result, benchmark)
    if even is not None:
        told["break-even"] = f"{even:,}"
    return told


def break_even(result: Result, benchmark: Benchmark) -> int | None:
    """Return the first size from which the numerator is slower at every size, if any.

    Slower is where the interval of the ratio lies above 1; at a smaller size it must
    not be.
    """
    found = None
    for size in reversed(benchmark.sizes):
        series = result.series.get(benchmark.key(benchmark.functions[0], size))
        if series is None or series.ratio is None:
            return None
        if series.ratio[1] <= 1:
            return found
        found = size
    return None


_PREFIXES = ((1.0, ""), (1e-3, "m"), (1e-6, "µ"), (1e-9, "n"))


def in_units(value: float, unit: str) -> str:
    """Return a value with its unit, seconds where there is none.

    A time has two digits, as a ratio in prose has: its third is noise. What is counted
    has three. A share of 1 is shown in per cent.
    """
    if unit == "share":
        return f"{100 * value:.3g} %"
    if unit not in ("", "s"):
        return f"{value:,.0f} {unit}" if value >= 100 else f"{value:.3g} {unit}"
    value = two_digits(value, round)
    factor, prefix = next(
        (pair for pair in _PREFIXES if abs(value) >= pair[0]), _PREFIXES[-1]
    )
    return f"{value / factor:.3g} {prefix}s"


def three_digits(value: float) -> str:
    """Return a figure as people read it: 0.984, 18.4, 3,920."""
    return f"{float(f'{value:.3g}'):,g}"


def interval(low: float, high: float) -> str:
    """Return an interval as people read it."""
    return f"{three_digits(low)} to {three_digits(high)}"


def two_digits(value: float, towards: Callable[[float], int]) -> float:
    """Return a value rounded to its first two digits, up, down or to the nearest."""
    if value <= 0:
        return round(value, 2)
    scale = 10.0 ** (1 - math.floor(math.log10(value)))
    return towards(value * scale) / scale
