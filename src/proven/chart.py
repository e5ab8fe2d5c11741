"""Draw what a benchmark measured: small SVGs in the colours of the scheme.

They need no script. The same figures stand in a table behind each, for screen readers
and for everybody who wants to read them off.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from html import escape
from typing import TYPE_CHECKING

from proven.interpreters import REFERENCE
from proven.results import in_units, interval, three_digits, two_digits

if TYPE_CHECKING:
    from collections.abc import Iterable

    from proven.benchmark import Benchmark
    from proven.results import Result, Series

_LEFT, _RIGHT, _ROW, _TOP = 70, 700, 28, 34
_CURVE_HEIGHT = 260


@dataclass(frozen=True)
class _Scale:
    """Places values on an axis from `start` to `end`, in the SVG's units."""

    low: float
    high: float
    start: float
    end: float
    logarithmic: bool

    def __call__(self, value: float) -> float:
        low, high = self.low, self.high
        if self.logarithmic:
            value, low, high = map(math.log10, (max(value, 1e-12), low, high))
        part = (value - low) / ((high - low) or 1)
        return self.start + part * (self.end - self.start)

    @property
    def ticks(self) -> list[float]:
        """The values that are marked."""
        if not self.logarithmic:
            step = self.high / max(round(self.high / _step(self.high)), 1)
            return [step * n for n in range(round(self.high / step) + 1)]
        first, last = math.log10(self.low), math.log10(self.high)
        stride = max(1, round((last - first) / 6))
        return [10.0**n for n in range(round(first), round(last) + 1, stride)]


def _step(most: float) -> float:
    """Return a round distance of ticks: 1, 2 or 5 times a power of ten."""
    rough = most / 5
    power = 10.0 ** math.floor(math.log10(rough))
    return next(power * n for n in (1, 2, 5, 10) if power * n >= rough)


def _scale(values: list[float], start: float, end: float) -> _Scale:
    """Return a scale that holds all values: logarithmic where they are far apart."""
    least, most = min(values), max(values)
    if least > 0 and most / least > 8:
        low = 10.0 ** math.floor(math.log10(least))
        high = 10.0 ** math.ceil(math.log10(most))
        return _Scale(low, high, start, end, logarithmic=True)
    step = _step(most)
    high = math.ceil(round(most / step, 9)) * step
    return _Scale(min(0.0, least), high, start, end, logarithmic=False)


def draw(
    claim: str,
    benchmark: Benchmark,
    results: dict[str, Result],
    raw: str,
) -> str:
    """Return the charts of a benchmark and their tables as HTML.

    Args:
        claim: The sentence that is decided.
        benchmark: What is measured, and the bound, which is drawn as a line.
        results: What was measured, by interpreter.
        raw: The address of the raw results, or "".
    """
    drawn = _intervals(claim, benchmark, results)
    if benchmark.sizes:
        drawn += _curves(benchmark, results)
    return drawn + _table(benchmark, results, raw) + _series_table(benchmark, results)


# What is drawn is not told again: whoever cannot see it reads the table.
_IN_TABLE = "The figures are in the table below."


def _open(height: float, title: str, told: str = "") -> str:
    # Its own title and description name a picture; ids for them would be a fortieth of
    # a page with many charts.
    told = f"{told} {_IN_TABLE}".lstrip()
    return (
        f'<figure class="chart"><svg viewBox="0 0 720 {height:.0f}" role="img">'
        f"<title>{escape(title)}</title><desc>{escape(told)}</desc>"
    )


def _intervals(claim: str, benchmark: Benchmark, results: dict[str, Result]) -> str:
    """Draw the claimed quantity: a row for each interpreter, with its interval."""
    edges = [edge for edge in (benchmark.least, benchmark.most) if math.isfinite(edge)]
    ends = [end for r in results.values() for end in (r.estimate.low, r.estimate.high)]
    place = _scale([*ends, *edges, 1.0], _LEFT, _RIGHT)
    height = _TOP + _ROW * len(results) + 10
    sign = "×" if benchmark.kind == "ratio" else ""
    parts = [
        _open(
            height,
            f"{benchmark.quantity}, by interpreter",
            f"{claim} Bound: {benchmark.bound}.",
        )
    ]
    down = f"{_TOP - 8}V{height - 6}"
    ticks = [(tick, f"{place(tick):.0f}") for tick in place.ticks]
    parts.append(_path("grid", (f"{x} {down}" for _, x in ticks)))
    parts.append('<g class="small muted" text-anchor="middle">')
    parts += [f'<text x="{x}" y="18">{tick:,g}{sign}</text>' for tick, x in ticks]
    parts.append("</g>")
    parts.append(_path("bound", (f"{place(edge):.0f} {down}" for edge in edges)))
    lines, dots = [], []
    parts.append('<g class="small">')
    for row, (name, result) in enumerate(results.items()):
        y = _TOP + _ROW * row + _ROW // 2
        measured = result.estimate
        low, middle, high = map(place, (measured.low, measured.ratio, measured.high))
        parts.append(f'<text x="8" y="{y + 6}">{name}</text>')
        lines.append(f"{low:.0f} {y}H{max(high, low + 1):.0f}")
        dots.append(f'<circle cx="{middle:.0f}" cy="{y}" r="5"/>')
    parts += ["</g>", _path("interval", lines), f'<g class="dot">{"".join(dots)}</g>']
    return "".join([*parts, "</svg></figure>"])


def _path(kind: str, lines: Iterable[str]) -> str:
    """Return lines of one kind as one path: each of its own would be mostly markup."""
    joined = "M".join(lines)
    return f'<path class="{kind}" d="M{joined}"/>' if joined else ""


def _curves(benchmark: Benchmark, results: dict[str, Result]) -> str:
    """Draw the ratio over the sizes, or the time of a slope: a line an interpreter."""
    lines = {name: _points(benchmark, result) for name, result in results.items()}
    values = [end for points in lines.values() for _, *ends in points for end in ends]
    if not values:
        return ""
    across = _scale([float(size) for size in benchmark.sizes], _LEFT + 10, _RIGHT - 10)
    ratio = benchmark.kind == "ratio"
    up = _scale([*values, 1.0] if ratio else values, _CURVE_HEIGHT - 34, _TOP + 10)
    one, *others = benchmark.functions
    title = f"{one} / {others[0]} by size" if ratio else f"time of {one} by size"
    parts = [_open(_CURVE_HEIGHT, title)]
    marks = [(tick, round(up(tick))) for tick in up.ticks]
    for kind, at_one in ("grid", False), ("bound", True):
        drawn = (y for tick, y in marks if (ratio and tick == 1) is at_one)
        parts.append(_path(kind, (f"{_LEFT} {y}H{_RIGHT}" for y in drawn)))
    parts.append('<g class="small muted" text-anchor="end">')
    parts += [
        f'<text x="{_LEFT - 6}" y="{y + 5}">{_label(benchmark, tick)}</text>'
        for tick, y in marks
    ]
    parts.append('</g><g class="small muted" text-anchor="middle">')
    parts += [
        f'<text x="{across(size):.0f}" y="{_CURVE_HEIGHT - 10}">{size:,}</text>'
        for size in _spread(benchmark.sizes, across)
    ]
    parts.append("</g>")
    x, names = _LEFT, []
    for name, points in lines.items():
        special = _line_class(name)
        path = "L".join(f"{across(size):.0f} {up(y):.0f}" for size, y, *_ in points)
        kind = f"curve {special}".rstrip()
        parts.append(_path(kind, (path, f"{x} 14H{x + 24}") if path else ()))
        if special:  # intervals of all six would hide one another
            intervals = (
                f"{across(size):.0f} {up(low):.0f}V{min(up(high), up(low) - 1):.0f}"
                for size, _, low, high in points
            )
            parts.append(_path("interval", intervals))
        names.append(f'<text x="{x + 30}" y="19">{name}</text>')
        x += 100
    parts.append(f'<g class="small">{"".join(names)}</g></svg></figure>')
    return "".join(parts)


def _line_class(name: str) -> str:
    if name == REFERENCE:
        return "reference"
    return "free-threaded" if name.endswith("t") else ""


def _spread(sizes: tuple[int, ...], across: _Scale) -> list[int]:
    """Return the sizes whose labels do not touch, the last one among them."""
    kept: list[int] = []
    for size in reversed(sizes):
        if not kept or across(kept[-1]) - across(size) > 10 * len(f"{size:,}") + 16:
            kept.append(size)
    return kept


def _points(
    benchmark: Benchmark, result: Result
) -> list[tuple[int, float, float, float]]:
    """Return size, figure, and the ends of its interval."""
    points = []
    for size in benchmark.sizes:
        series = result.series.get(benchmark.key(benchmark.functions[0], size))
        if series is None:
            continue
        told = series.ratio or (series.value, series.low, series.high)
        points.append((size, *told))
    return points


def _label(benchmark: Benchmark, value: float) -> str:
    if benchmark.kind == "ratio":
        return f"{three_digits(value)}×"
    return in_units(value, benchmark.unit)


def _table(benchmark: Benchmark, results: dict[str, Result], raw: str) -> str:
    rows = "".join(
        f"<tr><td>{escape(result.version)}</td>"
        f"<td>{three_digits(result.estimate.ratio)}</td>"
        f"<td>{interval(result.estimate.low, result.estimate.high)}</td>"
        f"<td>{result.estimate.verdict(benchmark)}</td><td>{result.date}</td></tr>"
        for result in results.values()
    )
    link = f' <a href="{raw}">Raw results</a>' if raw else ""
    return (
        '<details class="proof-table"><summary>'
        f"Figures: {escape(benchmark.quantity)}, {benchmark.bound}</summary>"
        "<table><thead><tr><th>CPython</th><th>median</th>"
        "<th>99.9 % interval</th><th>verdict</th><th>measured</th></tr></thead>"
        f"<tbody>{rows}</tbody></table>"
        f"<p>{_machines(results)}{link}</p></details>"
    )


def _series_table(benchmark: Benchmark, results: dict[str, Result]) -> str:
    """Return a table of every function at every size, where there is more than two."""
    several = len(benchmark.keys) > 2 or benchmark.unit
    if not several or not any(result.series for result in results.values()):
        return ""
    names = list(results)
    head = "".join(f"<th>{name}</th>" for name in names)
    rows = []
    for key in benchmark.keys:
        cells = "".join(
            f"<td>{_cell(benchmark, results[name].series.get(key))}</td>"
            for name in names
        )
        function, _, size = key.partition("@")
        at = f", size {int(size):,}" if size else ""
        rows.append(f"<tr><td><code>{function}</code>{at}</td>{cells}</tr>")
    what = "returned" if benchmark.unit else "time per call"
    ratio = f", and × {benchmark.functions[1]}" if benchmark.kind == "ratio" else ""
    told = (
        "; an absolute time is that of this machine and build: compare down, not across"
    )
    return (
        f'<details class="proof-table"><summary>Every function: {what}{ratio}'
        f"</summary><table><thead><tr><th>median{'' if benchmark.unit else told}</th>"
        f"{head}</tr></thead><tbody>{''.join(rows)}</tbody></table></details>"
    )


def _cell(benchmark: Benchmark, series: Series | None) -> str:
    if series is None:
        return "–"
    value = escape(in_units(series.value, benchmark.unit))
    if not series.ratio:
        return value
    return f"{value}<br>{two_digits(series.ratio[0], round):,g}×"


def _machines(results: dict[str, Result]) -> str:
    told = {
        f"{r.machine['cpu']}, {r.machine['cores']} cores,"
        f" {r.machine.get('system', '')} {r.machine['kernel']}"
        for r in results.values()
    }
    return escape("; ".join(sorted(told))) + "."
