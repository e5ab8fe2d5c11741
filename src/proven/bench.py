"""Measure benchmarks on an interpreter, decide their claims, and keep the results."""

from __future__ import annotations

import datetime
import hashlib
import json
import os
import platform
import subprocess
import sys
import tempfile
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from proven import benchmark
from proven.benchmark import Estimate, Result, Results
from proven.interpreters import environment
from proven.problems import Problem
from proven.recording import write_atomically

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from proven.benchmark import Bound
    from proven.interpreters import Interpreter
    from proven.snippet import Snippet

PROCESSES, PAIRS, ATTEMPTS = 3, 40, 3
_MEASURING = Path(__file__).with_name("measuring.py")
# A library that starts threads of its own would be measured with all of them.
_ONE_THREAD = ("OPENBLAS", "OMP", "MKL", "NUMEXPR", "VECLIB")


def run_once(
    snippets: list[Snippet], interpreter: Interpreter, root: Path
) -> dict[str, tuple[list[float], list[float]]]:
    """Measure benchmarks in one fresh process.

    Returns:
        For each snippet by name, its paired ratios, and those of its control.

    Raises:
        RuntimeError: A benchmark could not be measured; the message says why.
    """
    packages = environment(root, interpreter, "bench")
    if not packages.ready:
        packages.prepare()
    told = [
        {
            "path": str(snippet.path),
            "numerator": snippet.bound.numerator,
            "denominator": snippet.bound.denominator,
            "clock": snippet.bound.clock,
        }
        for snippet in snippets
        if snippet.bound
    ]
    with tempfile.TemporaryDirectory(prefix="proven-bench-") as folder:
        record = Path(folder) / "benchmark.json"
        command = [packages.python, "-m", "pytest", "-q", "-p", "no:cacheprovider"]
        command += ["--rootdir", folder, f"--benchmark-json={record}"]
        command += ["--benchmark-disable-gc", "-c", os.devnull, str(_MEASURING)]
        done = subprocess.run(
            command,
            cwd=folder,
            env={
                **{f"{name}_NUM_THREADS": "1" for name in _ONE_THREAD},
                "PATH": os.defpath,
                "HOME": folder,
                "PYTHONDONTWRITEBYTECODE": "1",
                "PROVEN_BENCHMARKS": json.dumps(told),
                "PROVEN_PAIRS": str(PAIRS),
            },
            capture_output=True,
            text=True,
            check=False,
        )
        if done.returncode:
            raise RuntimeError(done.stdout[-4000:] + done.stderr[-2000:])
        measured = json.loads(record.read_text())
    names = {str(snippet.path): snippet.name for snippet in snippets}
    return {
        names[entry["extra_info"]["path"]]: _paired(
            entry["extra_info"]["plan"], entry["stats"]["data"]
        )
        for entry in measured["benchmarks"]
    }


def _paired(
    plan: list[tuple[str, int]], seconds: list[float]
) -> tuple[list[float], list[float]]:
    """Return the ratio of each round, and that of its control."""
    ratios, controls = [], []
    for start in range(0, len(plan), 3):
        samples = zip(plan[start : start + 3], seconds[start : start + 3], strict=True)
        each = {side: took / calls for (side, calls), took in samples}
        ratios.append(each["numerator"] / each["denominator"])
        controls.append(each["control"] / each["numerator"])
    return ratios, controls


def measure(
    snippets: list[Snippet], interpreter: Interpreter, root: Path
) -> dict[str, tuple[Estimate, list[float]]]:
    """Measure benchmarks in three fresh processes.

    Returns:
        For each snippet by name, its estimate and the pooled ratios.
    """
    runs = [run_once(snippets, interpreter, root) for _ in range(PROCESSES)]
    found = {}
    for snippet in snippets:
        processes = [run[snippet.name][0] for run in runs]
        controls = [ratio for run in runs for ratio in run[snippet.name][1]]
        pooled = [ratio for ratios in processes for ratio in ratios]
        found[snippet.name] = benchmark.estimate(processes, controls), pooled
    return found


def decide(
    snippets: list[Snippet],
    interpreter: Interpreter,
    root: Path,
    advance: Callable[[int], None] = lambda _: None,
) -> dict[str, tuple[Result, list[benchmark.Verdict]]]:
    """Decide claims in at most three attempts.

    The first attempt that holds passes; only the second that refutes fails.

    Returns:
        For each snippet by name, the result that decided, and every verdict.
    """
    decided: dict[str, tuple[Result, list[benchmark.Verdict]]] = {}
    verdicts: dict[str, list[benchmark.Verdict]] = {s.name: [] for s in snippets}
    todo = list(snippets)
    machine = describe(interpreter)
    for _ in range(ATTEMPTS):
        if not todo:
            break
        measured = measure(todo, interpreter, root)
        for snippet in todo:
            found, pooled = measured[snippet.name]
            verdict = found.verdict(_bound(snippet))
            verdicts[snippet.name].append(verdict)
            decided[snippet.name] = (
                Result(
                    version=interpreter.exact,
                    estimate=found,
                    verdict=verdict,
                    source=snippet.digest,
                    date=datetime.datetime.now(datetime.UTC).date().isoformat(),
                    commit=_commit(root),
                    machine=machine,
                    ratios=tuple(float(f"{ratio:.4g}") for ratio in pooled),
                ),
                verdicts[snippet.name],
            )
        left = [
            snippet
            for snippet in todo
            if "holds" not in verdicts[snippet.name]
            and verdicts[snippet.name].count("refuted") < 2
        ]
        advance(len(todo) - len(left))
        todo = left
    advance(len(todo))
    return decided


def _bound(snippet: Snippet) -> Bound:
    if snippet.bound is None:
        raise ValueError(f"{snippet.name} declares no benchmark")
    return snippet.bound


def _commit(root: Path) -> str:
    answer = subprocess.run(
        ["git", "rev-parse", "--short=12", "HEAD"],
        cwd=root,
        capture_output=True,
        text=True,
        check=False,
    )
    return answer.stdout.strip()


def describe(interpreter: Interpreter) -> dict[str, Any]:
    """Return the machine and the build that a result was measured on."""
    told = f"{interpreter.build} {interpreter.flags} {interpreter.compiler}"
    model = ""
    if sys.platform == "linux":
        for line in Path("/proc/cpuinfo").read_text().splitlines():
            if line.startswith("model name"):
                model = line.partition(":")[2].strip()
                break
    return {
        "cpu": model or platform.processor(),
        "cores": os.cpu_count(),
        "load": round(os.getloadavg()[0], 1),
        "kernel": platform.release(),
        "build": hashlib.sha256(told.encode()).hexdigest()[:12],
        "kind": interpreter.kind,
        "compiler": interpreter.compiler,
        "pgo": "--enable-optimizations" in interpreter.flags,
        "reference_loop_ns": _reference_loop(interpreter),
    }


def _reference_loop(interpreter: Interpreter) -> float:
    """Return the nanoseconds that one turn of a fixed loop takes: the least of five."""
    code = (
        "import time\n"
        "def loop():\n"
        "    x = 0\n"
        "    for i in range(200_000):\n"
        "        x = (x + i) % 1021\n"
        "best = 1e9\n"
        "for _ in range(5):\n"
        "    start = time.thread_time(); loop()\n"
        "    best = min(best, time.thread_time() - start)\n"
        "print(best / 200_000 * 1e9)\n"
    )
    answer = subprocess.run(
        [interpreter.executable, "-I", "-c", code],
        capture_output=True,
        text=True,
        check=True,
    )
    return round(float(answer.stdout), 2)


def publish(snippet: Snippet, new: dict[str, Result]) -> None:
    """Write results that hold, beside those of other interpreters."""
    bound = _bound(snippet)
    kept = benchmark.read_results(snippet).by_interpreter
    merged = {**kept, **new}
    scoped = {name: merged[name] for name in bound.interpreters if name in merged}
    write_atomically(
        benchmark.results_path(snippet), Results(by_interpreter=scoped).as_json()
    )


def problem(
    snippet: Snippet, name: str, result: Result, verdicts: list[benchmark.Verdict]
) -> Problem | None:
    """Return why a decision is an error, or None where the claim holds.

    What cannot be told keeps the result that is published, and is an error only where
    there is none of this source.
    """
    if result.verdict == "holds":
        return None
    bound = _bound(snippet)
    told = f"{', '.join(verdicts)}: {benchmark.in_words(result.estimate)}"
    if verdicts.count("refuted") >= 2:
        what = "the benchmark refutes the claim"
    else:
        kept = benchmark.read_results(snippet).by_interpreter.get(name)
        if kept and kept.source == snippet.digest:
            return None
        what = "the benchmark cannot tell whether the claim holds"
        if result.verdict == "void":
            told += f", control {result.estimate.control:.3f}"
    return Problem(
        path=snippet.path,
        line=snippet.line,
        interpreter=f"{name}: {result.version}",
        what=what,
        expected=f"{bound.numerator} / {bound.denominator} {bound}",
        came=told,
        mend="mend the bound, scope the claim to other interpreters, or measure again"
        " on a quieter machine",
    )


def scoped(snippets: list[Snippet], name: str) -> Iterator[Snippet]:
    """Yield the benchmarks whose claim is made for an interpreter."""
    for snippet in snippets:
        if snippet.bound and name in snippet.bound.interpreters:
            yield snippet


def with_bound(snippet: Snippet, least: float, most: float) -> Snippet:
    """Return a snippet whose claim has another bound: for testing the decisions."""
    return replace(snippet, bound=replace(_bound(snippet), least=least, most=most))
