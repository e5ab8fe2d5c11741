"""Show that benchmark decisions can be trusted: `make bench-selftest [ROUNDS=20]`.

First, verdicts: equal alternatives hold within 0.9 to 1.1, and a deliberately wrong
claim of each kind is refuted. Then, rates: each pair is measured many times, and every
measurement is held against bounds that are true with the margin that the project asks
for, and against bounds that are wrong by 10 %, 25 % and a factor of 2. The truth is the
median over all measurements. The exit status is 1 where a verdict is not as expected,
or where a true claim is refuted.
"""

from __future__ import annotations

import math
import os
import statistics
import sys
import tempfile
from collections import Counter
from pathlib import Path

from proven import bench, interpreters
from proven.benchmark import MARGINS, Bound, Estimate
from proven.snippet import Snippet, parse

ROOT = Path(__file__).parent.parent
ROUNDS = int(os.environ.get("ROUNDS", "20"))

HEAD = """# /// script
# [tool.proven.benchmark]
# ratio = "one / other"
# {bound}
# ///
\"\"\"{claim}\"\"\"

ITEMS = list(range(1_000))
SET = set(ITEMS)


"""
EQUAL = """def one() -> int:
    return sum(range(50))


def other() -> int:
    return sum(range(50))
"""
SEARCH = """def one() -> bool:
    return -1 in ITEMS


def other() -> bool:
    return -1 in SET
"""
SORT = """def one() -> int:
    return sorted(ITEMS)[0]


def other() -> int:
    return min(ITEMS)
"""
APPEND = """def one() -> list[int]:
    result = []
    for item in ITEMS:
        result.append(item + 1)
    return result


def other() -> list[int]:
    return [item + 1 for item in ITEMS]
"""
BODIES = {"equal": EQUAL, "search": SEARCH, "order": SORT, "append": APPEND}
VERDICTS = {
    "equal, between 0.9 and 1.1": ("equal", "between = [0.9, 1.1]", "holds"),
    "wrong: at least 1.25": ("equal", "at_least = 1.25", "refuted"),
    "wrong: at most 0.8": ("equal", "at_most = 0.8", "refuted"),
    "wrong: between 1.2 and 2": ("equal", "between = [1.2, 2]", "refuted"),
    "wrong: a search is no slower": ("search", "at_most = 2", "refuted"),
}


def write(folder: Path, name: str, body: str, bound: str) -> Snippet:
    """Write a benchmark and parse it."""
    path = folder / f"{name}.py"
    path.write_text(HEAD.format(bound=bound, claim=f"{name} is claimed.") + body)
    return parse(path, folder)


def verdicts(folder: Path, python: interpreters.Interpreter) -> bool:
    """Print the verdict on each claim; return whether all are as expected."""
    snippets = {
        f"claim_{number}": write(folder, f"claim_{number}", BODIES[body], bound)
        for number, (body, bound, _) in enumerate(VERDICTS.values())
    }
    decided = bench.decide(list(snippets.values()), python, ROOT)
    good = True
    for (claim, (_, _, expected)), snippet in zip(
        VERDICTS.items(), snippets.values(), strict=True
    ):
        result, came = decided[snippet.name]
        good &= result.verdict == expected
        print(
            f"{claim:<32} {result.verdict:<12} {', '.join(came):<24}"
            f" {result.estimate.ratio:.3f}"
        )
    return good


def rates(folder: Path, python: interpreters.Interpreter) -> bool:
    """Print how often true claims fail and wrong ones are caught."""
    snippets = [
        write(folder, f"pair_{name}", body, "at_least = 1.05")
        for name, body in BODIES.items()
    ]
    measured: dict[str, list[Estimate]] = {snippet.name: [] for snippet in snippets}
    for _ in range(ROUNDS):
        for name, (estimate, _) in bench.measure(snippets, python, ROOT).items():
            measured[name].append(estimate)
    counted: dict[str, Counter[str]] = {}
    for snippet in snippets:
        assert snippet.bound
        truth = statistics.median(e.ratio for e in measured[snippet.name])
        low = statistics.median(e.low for e in measured[snippet.name])
        bounds = {f"true, margin {MARGINS[0]:g}": low / MARGINS[0]}
        bounds |= {f"wrong by {told}": truth * by for told, by in WRONG.items()}
        for told, least in bounds.items():
            claim = bench.with_bound(snippet, least, math.inf).bound
            assert isinstance(claim, Bound)
            counted.setdefault(told, Counter()).update(
                estimate.verdict(claim) for estimate in measured[snippet.name]
            )
    for told, counts in counted.items():
        total = counts.total()
        shares = ", ".join(f"{v} {n / total:.1%}" for v, n in counts.most_common())
        print(f"{told:<20} {total} single measurements: {shares}")
    return not counted[f"true, margin {MARGINS[0]:g}"]["refuted"]


WRONG = {"10 %": 1.10, "25 %": 1.25, "a factor of 2": 2.0}


def main() -> int:
    """Print verdicts and rates for the reference interpreter, or the first here."""
    found = interpreters.find()
    python = found.get(interpreters.REFERENCE) or next(iter(found.values()))
    print(f"CPython {python.exact}, load {os.getloadavg()[0]:.1f}")
    with tempfile.TemporaryDirectory() as name:
        good = verdicts(Path(name), python)
        good &= rates(Path(name), python)
    return int(not good)


if __name__ == "__main__":
    sys.exit(main())
