"""Show that benchmark decisions can be trusted: `make bench-selftest [ROUNDS=60]`.

First, verdicts: equal alternatives are no different, and a deliberately wrong claim of
each kind is refuted. Then, rates: each pair of functions is measured many times, and
every three measurements in a row decide claims: true ones, whose bound keeps the
margin that the project asks for, and ones with a bound that is wrong by 10 %, 25 % and
a factor of 2. The truth is the median over all measurements. All of it is done twice:
on the machine as it is, and with two busy processes for each core beside. The rates are
written to docs/benchmarks/rates.json, which the site shows. The exit status is 1 where
a verdict is not as expected, or where a true claim is refuted.
"""

from __future__ import annotations

import contextlib
import datetime
import json
import math
import os
import statistics
import subprocess
import sys
import tempfile
from collections import Counter
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from proven import bench, interpreters, machine, suite
from proven.benchmark import MARGINS
from proven.recording import write_atomically
from proven.snippet import Snippet, parse

if TYPE_CHECKING:
    from collections.abc import Iterator

    from proven.benchmark import Benchmark
    from proven.estimate import Estimate, Verdict

ROOT = Path(__file__).parent.parent
ROUNDS = int(os.environ.get("ROUNDS", "60"))

HEAD = """# /// script
# [tool.proven.benchmark]
# {declared}
# ///
\"\"\"{claim}\"\"\"

import sys

ITEMS = list(range(1_000))
SET = set(ITEMS)


"""
RATIO = 'ratio = "one / other"\n# '
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
SIZED = """def one(size: int):
    items = list(range(size))
    return lambda: sum(items)
"""
RETURNED = """def one() -> int:
    return sys.getsizeof([0] * 1_000)


def other() -> int:
    return sys.getsizeof([0] * 100)
"""
PAIRS = {"equal": EQUAL, "search": SEARCH, "order": SORT, "append": APPEND}
SLOPE = 'slope = "one"\n# sizes = [1000, 2000, 4000, 8000]\n# '
CORES = 'cores = "one"\n# threads = 2\n# '
RETURNS = RATIO + 'returns = "bytes"\n# '
# What is claimed, of which functions, and what its verdict must be.
VERDICTS = [
    ("two equal functions: between 0.9 and 1.1", RATIO + "between = [0.9, 1.1]", EQUAL),
    ("a sum is linear: between 0.8 and 1.2", SLOPE + "between = [0.8, 1.2]", SIZED),
    ("a list ten times as long: at least 5", RETURNS + "at_least = 5", RETURNED),
]
WRONG_VERDICTS = [
    ("wrong: at least 1.25 for equal functions", RATIO + "at_least = 1.25", EQUAL),
    ("wrong: at most 0.8 for equal functions", RATIO + "at_most = 0.8", EQUAL),
    ("wrong: between 1.2 and 2 for equal ones", RATIO + "between = [1.2, 2]", EQUAL),
    ("wrong: a search is at most twice as slow", RATIO + "at_most = 2", SEARCH),
    ("wrong: a sum has the exponent 2", SLOPE + "between = [1.8, 2.2]", SIZED),
    ("wrong: ten times as long, at most 2", RETURNS + "at_most = 2", RETURNED),
    ("wrong: four cores busy with two threads", CORES + "at_least = 3", EQUAL),
]
WRONG = {"10 %": 1.10, "25 %": 1.25, "a factor of 2": 2.0}


def write(folder: Path, name: str, body: str, declared: str) -> Snippet:
    """Write a benchmark and parse it."""
    path = folder / f"{name}.py"
    head = HEAD.format(declared=declared, claim=f"{name} is claimed.")
    path.write_text(head + body)
    return parse(path, folder)


@contextlib.contextmanager
def load(busy: int) -> Iterator[None]:
    """Keep so many processes busy meanwhile."""
    command = [sys.executable, "-c", "while True: pass"]
    processes = [subprocess.Popen(command) for _ in range(busy)]
    try:
        yield
    finally:
        for process in processes:
            process.kill()
            process.wait()


def verdicts(
    folder: Path, python: interpreters.Interpreter
) -> tuple[list[dict[str, Any]], bool]:
    """Return each claim with its verdicts, and whether all are as expected.

    Where cores cannot be counted on a busy machine, a void verdict is as expected: the
    claim does not pass.
    """
    told, good = [], True
    for number, (claim, declared, body) in enumerate([*VERDICTS, *WRONG_VERDICTS]):
        snippet = write(folder, f"claim_{number}", body, declared)
        result, came = bench.decide([snippet], python, ROOT)[snippet.name]
        told.append(
            {"claim": claim, "figure": result.estimate.ratio, "verdicts": list(came)}
        )
        if number < len(VERDICTS):
            good &= result.verdict == "holds"
        else:
            assert snippet.benchmark
            void = snippet.benchmark.kind == "cores" and result.verdict == "void"
            good &= result.verdict == "refuted" or void
        print(f"  {claim:<42} {', '.join(came):<24} {result.estimate.ratio:.3f}")
    return told, good


def decision(estimates: list[Estimate], claim: Benchmark) -> Verdict:
    """Decide a claim from three measurements, as `bench.decide` does."""
    refuted = 0
    for estimate in estimates:
        verdict = estimate.verdict(claim)
        refuted += verdict == "refuted"
        if verdict == "holds" or refuted == 2:
            return verdict
    return "cannot tell"


def rates(folder: Path, python: interpreters.Interpreter) -> dict[str, dict[str, int]]:
    """Return how often true claims fail and wrong ones are caught."""
    snippets = [
        write(folder, f"pair_{name}", body, RATIO + "at_least = 1.05")
        for name, body in PAIRS.items()
    ]
    measured: dict[str, list[Estimate]] = {snippet.name: [] for snippet in snippets}
    for _ in range(ROUNDS):
        for name, (estimate, *_) in bench.measure(snippets, python, ROOT).items():
            measured[name].append(estimate)
    counted: dict[str, Counter[str]] = {}
    for snippet in snippets:
        assert snippet.benchmark
        estimates = measured[snippet.name]
        truth = statistics.median(e.ratio for e in estimates)
        low = statistics.median(e.low for e in estimates)
        bounds = {f"true, with the margin of {MARGINS[0]:g}": low / MARGINS[0]}
        bounds |= {f"wrong by {told}": truth * by for told, by in WRONG.items()}
        for told, least in bounds.items():
            claim = replace(snippet.benchmark, least=least, most=math.inf)
            counted.setdefault(told, Counter()).update(
                decision(estimates[n : n + bench.ATTEMPTS], claim)
                for n in range(len(estimates) - bench.ATTEMPTS + 1)
            )
    return {
        told: {
            "decisions": counts.total(),
            **{verdict: counts[verdict] for verdict in ("holds", "refuted")},
            "cannot tell": counts["cannot tell"],
        }
        for told, counts in counted.items()
    }


def main() -> int:
    """Print and write verdicts and rates for the reference interpreter."""
    found = interpreters.find()
    python = found.get(interpreters.REFERENCE) or next(iter(found.values()))
    cores = os.cpu_count() or 1
    runs, good = [], True
    for condition, busy in (
        ("The machine as it is", 0),
        ("Two busy processes for each core beside", 2 * cores),
    ):
        print(f"{condition}, CPython {python.exact}")
        with tempfile.TemporaryDirectory() as name, load(busy):
            told, expected = verdicts(Path(name), python)
            counted = rates(Path(name), python)
            average = os.getloadavg()[0]
        good &= expected and not next(iter(counted.values()))["refuted"]
        for bound, counts in counted.items():
            print(f"  {bound}: {counts}")
        here = machine.describe(python)
        runs.append(
            {
                "condition": condition,
                "version": python.exact,
                "cpu": here["cpu"],
                "cores": here["cores"],
                "load": round(average, 1),
                "date": datetime.datetime.now(datetime.UTC).date().isoformat(),
                "rounds": ROUNDS,
                "pairs": len(PAIRS),
                "rates": counted,
                "verdicts": told,
            }
        )
    written: dict[str, Any] = {"engine": suite.deciding_digest(), "runs": runs}
    written["digest"] = suite.rates_digest(written)
    (ROOT / suite.RATES).parent.mkdir(parents=True, exist_ok=True)
    write_atomically(ROOT / suite.RATES, json.dumps(written, indent=1) + "\n")
    print(f"written to {suite.RATES}: {'as expected' if good else 'NOT as expected'}")
    return int(not good)


if __name__ == "__main__":
    sys.exit(main())
