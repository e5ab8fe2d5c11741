"""Draw what a benchmark measured: a small SVG in the colours of the scheme.

It needs no script. The same figures stand in a table behind it, for screen readers and
for everybody who wants to read them off.
"""

from __future__ import annotations

import math
from html import escape
from typing import TYPE_CHECKING

from proven.benchmark import in_words

if TYPE_CHECKING:
    from collections.abc import Callable

    from proven.benchmark import Bound, Result

_LEFT, _RIGHT, _ROW, _TOP = 70, 700, 28, 34


def draw(
    identity: str, claim: str, bound: Bound, results: dict[str, Result], raw: str
) -> str:
    """Return the chart and its table as HTML.

    Args:
        identity: Makes ids unique on the page.
        claim: The sentence that is decided.
        bound: The bound, drawn as a line.
        results: What was measured, by interpreter.
        raw: The address of the raw results, or "".
    """
    place, ticks = _scale(bound, results)
    height = _TOP + _ROW * len(results) + 10
    told = "; ".join(f"{name}: {in_words(r.estimate)}" for name, r in results.items())
    opening = (
        f'<figure class="chart"><svg viewBox="0 0 720 {height}" role="img"'
        f' aria-labelledby="{identity}-t {identity}-d">'
    )
    parts = [
        opening,
        f'<title id="{identity}-t">Measured ratios by interpreter</title>',
        f'<desc id="{identity}-d">{escape(claim)} Bound: {bound}. {told}.</desc>',
    ]
    for tick in ticks:
        x = place(tick)
        parts.append(f'<path class="grid" d="M{x:.0f} {_TOP - 8}V{height - 6}"/>')
        parts.append(
            f'<text x="{x:.0f}" y="18" text-anchor="middle" class="small muted">'
            f"{tick:g}×</text>"
        )
    for edge in (bound.least, bound.most):
        if edge and math.isfinite(edge):
            x = place(edge)
            parts.append(f'<path class="bound" d="M{x:.1f} {_TOP - 8}V{height - 6}"/>')
    for row, (name, result) in enumerate(results.items()):
        y = _TOP + _ROW * row + _ROW / 2
        low, middle, high = (
            place(value)
            for value in (
                result.estimate.low,
                result.estimate.ratio,
                result.estimate.high,
            )
        )
        parts.append(f'<text x="8" y="{y + 6:.0f}" class="small">{name}</text>')
        parts.append(
            f'<path class="interval" d="M{low:.1f} {y:.0f}H{max(high, low + 1):.1f}"/>'
        )
        parts.append(f'<circle class="dot" cx="{middle:.1f}" cy="{y:.0f}" r="5"/>')
    parts.append("</svg></figure>")
    return "".join(parts) + _table(bound, results, raw)


def _scale(
    bound: Bound, results: dict[str, Result]
) -> tuple[Callable[[float], float], list[float]]:
    """Return what places a ratio on the axis, logarithmic from 8 on, and the ticks."""
    edges = [edge for edge in (bound.least, bound.most) if edge and edge < math.inf]
    values = [result.estimate.high for result in results.values()]
    values += [result.estimate.low for result in results.values()] + edges + [1.0]
    least, most = min(values), max(values)
    if most / max(least, 1e-9) > 8:
        low, high = math.floor(math.log10(least)), math.ceil(math.log10(most))

        def logarithmic(value: float) -> float:
            part = (math.log10(value) - low) / max(high - low, 1)
            return _LEFT + part * (_RIGHT - _LEFT)

        return logarithmic, [10.0**power for power in range(low, high + 1)]
    step = 10.0 ** math.floor(math.log10(most)) / (2 if most < 5 else 1)
    top = math.ceil(most / step) * step

    def linear(value: float) -> float:
        return _LEFT + value / top * (_RIGHT - _LEFT)

    return linear, [step * count for count in range(round(top / step) + 1)]


def _table(bound: Bound, results: dict[str, Result], raw: str) -> str:
    rows = "".join(
        f"<tr><td>{escape(result.version)}</td><td>{result.estimate.ratio:.3g}</td>"
        f"<td>{result.estimate.low:.3g} to {result.estimate.high:.3g}</td>"
        f"<td>{result.verdict}</td><td>{result.date}</td></tr>"
        for result in results.values()
    )
    link = f' <a href="{raw}">Raw results</a>' if raw else ""
    return (
        '<details class="proof-table"><summary>'
        f"Figures: {bound.numerator} / {bound.denominator}, {bound}</summary>"
        "<table><thead><tr><th>CPython</th><th>median ratio</th>"
        "<th>99.9 % interval</th><th>verdict</th><th>measured</th></tr></thead>"
        f"<tbody>{rows}</tbody></table>"
        f"<p>{_machines(results)}{link}</p></details>"
    )


def _machines(results: dict[str, Result]) -> str:
    told = {
        f"{r.machine['cpu']}, {r.machine['cores']} cores, Linux {r.machine['kernel']}"
        for r in results.values()
    }
    return escape("; ".join(sorted(told))) + "."
