"""Bytecode side by side: two interpreters, with the instructions that differ marked.

Whether an output is bytecode is told by its shape, not by the snippet's name: either a
listing of `dis.dis`, or rows of opcode names such as `after: LOAD_FAST RETURN_VALUE`.
What is compared is each instruction's name and what its argument means; lines, offsets
and the targets of jumps move with every release, and would mark everything.

One pair is rendered at build time, as a table that needs no script. The others travel
beside it as data, the comparisons included, so that the script only draws rows.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from difflib import SequenceMatcher
from html import escape
from typing import TYPE_CHECKING

from proven.interpreters import VERSIONS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from proven.recording import Recording

# "  9   L2:   LOAD_FAST   0 (price)"; up to 3.12 with ">>" and an offset, no label.
_LISTED = re.compile(
    r"\s*(?:\d+\s+)?(?:-->\s+)?(?:>>\s+)?(?:L\d+:\s+)?(?:\d+\s+)?"
    r"(?P<name>[A-Z][A-Z0-9_]{2,})(?:\s+(?P<number>\d+)(?:\s+\((?P<meaning>.*)\))?)?\s*"
)
_OF = re.compile(r"Disassembly of <code object (?P<name>\S+).*")
_JUMP = re.compile(r"to L?\d+")
# "after those calls = LOAD_FAST RETURN_VALUE": two names or more, one with "_".
_ROW = re.compile(
    r"(?P<title>.*?[^A-Z_]) ?"
    r"(?P<names>(?=[A-Z ]*_)[A-Z][A-Z0-9_]+(?: [A-Z][A-Z0-9_]+)+)"
)
_FEWEST = 3


@dataclass(frozen=True)
class Line:
    """One row of the comparison.

    Attributes:
        sign: "=" where both have it, "≠" where the right has another form of it, "−"
            where only the left side has it, "+" where only the right one.
        left: What stands on the left, or "".
        right: What stands on the right, or "".
    """

    sign: str
    left: str
    right: str


def instructions(output: str) -> list[str]:
    """Return the instructions of an output and their headings; [] if it is no bytecode.

    An instruction is its name, and its argument in the words of `dis`; a heading ends
    with a colon.
    """
    lines = [line for line in output.splitlines() if line.strip()]
    listed = [match for line in lines if (match := _LISTED.fullmatch(line))]
    # Names alone may be anything in capitals; an operand makes it a listing.
    operands = any(match["number"] for match in listed)
    if len(listed) >= _FEWEST and operands and 2 * len(listed) > len(lines):
        return list(_listing(lines))
    return list(_rows(lines))


def _listing(lines: list[str]) -> Iterator[str]:
    for line in lines:
        if match := _LISTED.fullmatch(line):
            argument = match["meaning"] or match["number"] or ""
            yield f"{match['name']} {_JUMP.sub('to …', argument)}".rstrip()
        elif match := _OF.fullmatch(line.strip()):
            yield f"{match['name']}:"


def _rows(lines: list[str]) -> Iterator[str]:
    for line in lines:
        if match := _ROW.fullmatch(line.replace("'", "").replace(", ", " ").strip("]")):
            yield f"{match['title'].strip(' =:[')}:"
            yield from match["names"].split()


def compare(left: list[str], right: list[str]) -> list[tuple[int, int, int]]:
    """Return the runs of related instructions: the index in each, and the length.

    Related are those whose names begin alike, as LOAD_FAST and LOAD_FAST_BORROW do: an
    instruction that was given another form stands beside what it was before.
    """
    matcher = SequenceMatcher(
        a=[_family(one) for one in left],
        b=[_family(one) for one in right],
        autojunk=False,
    )
    return [(one, two, length) for one, two, length in matcher.get_matching_blocks()]


def _family(instruction: str) -> str:
    name = instruction.partition(" ")[0]
    return "_".join(name.split("_")[:2])


def aligned(
    left: list[str], right: list[str], related: list[tuple[int, int, int]]
) -> Iterator[Line]:
    """Yield the rows of a comparison; the script of the page does it the same way."""
    at_left = at_right = 0
    for start, other, length in related:
        yield from (Line("−", one, "") for one in left[at_left:start])
        yield from (Line("+", "", one) for one in right[at_right:other])
        at_left, at_right = start + length, other + length
        for one, two in zip(left[start:at_left], right[other:at_right], strict=True):
            yield Line("=" if one == two else "≠", one, two)


def side_by_side(name: str, recorded: Recording, base: str) -> str:
    """Return the comparison as HTML, or "" where the outputs are no bytecode.

    Args:
        name: What is compared, for those who hear it.
        recorded: Outputs that differ.
        base: The interpreter that stands on the right at first.
    """
    groups = [(names, instructions(text)) for names, text in recorded.groups()]
    if len(groups) < 2 or not all(rows for _, rows in groups):
        return ""
    of = {name: number for number, (names, _) in enumerate(groups) for name in names}
    if len({tuple(rows) for _, rows in groups}) < 2:
        return ""  # they differ in what is not compared
    right = base if of.get(base) else next(one for one in of if of[one])
    left = next(one for one in of if of[one] != of[right])
    data = {
        "on": {one: of[one] for one in VERSIONS if one in of},
        "rows": [rows for _, rows in groups],
        # Of each two groups, the older one left; the script turns them where needed.
        "related": {
            f"{a} {b}": compare(groups[a][1], groups[b][1])
            for b in range(len(groups))
            for a in range(b)
        },
    }
    one, two = groups[of[left]][1], groups[of[right]][1]
    rows = aligned(one, two, compare(one, two))
    told = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    # In an attribute, since Material runs every <script> that it finds in a page.
    told = escape(told, quote=False).replace("'", "&#39;")
    return (
        f"<details class=\"bytecode\" data-bytecode='{told}'>"
        "<summary>Bytecode side by side</summary>"
        '<section class="bytecode-box" tabindex="0"'
        f' aria-label="Bytecode of {name}, side by side">'
        '<table class="bytecode-table"><caption>'
        "= on both, ≠ in another form, − only on the left,"
        " + only on the right; without lines, offsets and targets of jumps</caption>"
        f'<thead><tr><th scope="col">sign</th><th scope="col">{left}</th>'
        f'<th scope="col">{right}</th></tr></thead>'
        f"<tbody>{''.join(map(_row, rows))}</tbody></table></section></details>"
    )


def _row(line: Line) -> str:
    left, right = escape(line.left, quote=False), escape(line.right, quote=False)
    kind = ""
    if line.sign != "=":
        kind = ' class="differs"'
        left = f"<del>{left}</del>" if left else ""
        right = f"<ins>{right}</ins>" if right else ""
    head = f'<th scope="row">{line.sign}</th>'
    return f"<tr{kind}>{head}<td>{left}</td><td>{right}</td></tr>"
