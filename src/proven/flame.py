"""Draw a flame graph from what a snippet printed: lines `main;load;parse 203`.

Such lines ("collapsed stacks") are what profilers exchange: a stack from its root to
its leaf, and its weight. A box is as wide as its share of all weights; boxes that stand
beside one another are in alphabetical order, which says nothing about time.
"""

from __future__ import annotations

import re
from collections import Counter
from html import escape

Stack = tuple[str, ...]

_LINE = re.compile(r"(?P<stack>[^;\s]+(?:;[^;\s]+)*) (?P<weight>\d+)")
_WIDTH, _ROW, _GAP, _LEFT, _CHARACTER = 580, 34, 4, 10, 9.2


def stacks(text: str) -> dict[Stack, int]:
    """Parse collapsed stacks.

    Args:
        text: One stack a line, its functions with `;` between them, then its weight.

    Returns:
        The weight of each stack; empty where a line is not of that form.
    """
    found: dict[Stack, int] = {}
    for line in text.splitlines():
        parsed = _LINE.fullmatch(line)
        if not parsed:
            return {}
        found[tuple(parsed["stack"].split(";"))] = int(parsed["weight"])
    return found


def draw(identity: str, claim: str, text: str) -> str:
    """Return the flame graph of collapsed stacks, as a figure of HTML.

    Args:
        identity: Makes ids unique on the page.
        claim: The claim of the snippet that printed them.
        text: What it printed.
    """
    own = stacks(text)
    total = sum(own.values()) or 1
    whole: Counter[Stack] = Counter()
    for stack, weight in own.items():
        for depth in range(1, len(stack) + 1):
            whole[stack[:depth]] += weight
    boxes = _lay_out(whole, total)
    deepest = max(map(len, whole), default=0)
    height = deepest * (_ROW + _GAP) + 16
    told = []
    drawn = []
    for stack, x, width in boxes:
        y = 8 + (deepest - len(stack)) * (_ROW + _GAP)
        shares = (
            f"{whole[stack] / total:.0%} in all,"
            f" {own.get(stack, 0) / total:.0%} of its own"
        )
        told.append(f"{' calls '.join(stack)}: {shares}.")
        kind = "box accent" if own.get(stack, 0) > whole[stack] / 2 else "box"
        drawn.append(
            f"<g><title>{escape(' calls '.join(stack))}: {shares}</title>"
            f'<rect class="{kind}" x="{x + 1:.1f}" y="{y}" rx="4"'
            f' width="{max(width - 2, 1):.1f}" height="{_ROW}"/>'
            f"{_label(stack[-1], whole[stack] / total, x, y, width)}</g>"
        )
    return (
        f'<figure class="diagram"><svg viewBox="0 0 600 {height}" role="img"'
        f' aria-labelledby="{identity}-t {identity}-d">'
        f'<title id="{identity}-t">Flame graph: {escape(claim)}</title>'
        f'<desc id="{identity}-d">{escape(" ".join(told))}</desc>'
        f"{''.join(drawn)}</svg></figure>"
    )


def _lay_out(whole: Counter[Stack], total: int) -> list[tuple[Stack, float, float]]:
    """Return each box with its left edge and its width, callers before callees."""
    boxes: list[tuple[Stack, float, float]] = []
    edges: dict[Stack, float] = {(): float(_LEFT)}
    for stack in sorted(whole):
        width = whole[stack] / total * _WIDTH
        left = edges[stack[:-1]]
        boxes.append((stack, left, width))
        # The next beside it starts where this one ends; what it calls, where it did.
        edges[stack[:-1]] = left + width
        edges[stack] = left
    return boxes


def _label(name: str, share: float, x: float, y: float, width: float) -> str:
    """Return the name in its box, with its share where there is room for it."""
    for label in (f"{name} {share:.0%}", name):
        if len(label) * _CHARACTER < width - 14:
            return (
                f'<text class="small code" x="{x + 9:.1f}" y="{y + 22}">'
                f"{escape(label)}</text>"
            )
    return ""
