"""Sample benchmarks: the processes that measure, and what they leave."""

from __future__ import annotations

import contextlib
import json
import os
import random
import shutil
import subprocess
import tempfile
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from proven.interpreters import prepared
from proven.problems import Problem, ProblemError

if TYPE_CHECKING:
    from proven.benchmark import Benchmark
    from proven.interpreters import Interpreter
    from proven.snippet import Snippet

    # One sample of each function, by key: seconds, or what it returned, per call.
    Round = dict[str, float]
    Found = dict[str, Interpreter]

# The key of what is measured once more in each round, to tell that measuring works.
CONTROL = "control"
# The rounds of a benchmark whose processes take turns: both plan the same number.
ROUNDS_IN_TURNS = 40
_MEASURING = Path(__file__).with_name("measuring.py")
# A library that starts threads of its own would be measured with all of them.
_ONE_THREAD = ("OPENBLAS", "OMP", "MKL", "NUMEXPR", "VECLIB")
_MOST_SECONDS = 600
# What pytest-benchmark tells of the machine takes longer than many a measurement, and
# `proven.machine` tells it once.
_CONFTEST = """
def pytest_benchmark_generate_machine_info():
    return {}


def pytest_benchmark_generate_commit_info():
    return {}
"""


@dataclass
class _Process:
    """A process that measures, and where it leaves its record."""

    snippets: list[Snippet]
    interpreter: Interpreter
    running: subprocess.Popen[str]
    folder: tempfile.TemporaryDirectory[str]

    def rounds(self) -> dict[str, list[Round]]:
        """Return what was measured of each snippet, when the process has ended.

        Raises:
            ProblemError: A benchmark could not be measured; the problem says why.
        """
        with self.folder:
            try:
                said, _ = self.running.communicate(timeout=_MOST_SECONDS)
            except subprocess.TimeoutExpired:
                self.running.kill()
                said, _ = self.running.communicate()
                said += f"\nended after {_MOST_SECONDS} s"
            if self.running.returncode:
                raise ProblemError(self._problem(said))
            record = Path(self.folder.name) / "benchmark.json"
            measured = json.loads(record.read_text(encoding="utf-8"))
        names = {str(snippet.path): snippet.name for snippet in self.snippets}
        return {
            names[entry["extra_info"]["path"]]: _rounds(entry)
            for entry in measured["benchmarks"]
        }

    def _problem(self, said: str) -> Problem:
        snippet = next(
            (one for one in self.snippets if str(one.path) in said), self.snippets[0]
        )
        told = [line for line in said.splitlines() if line.startswith("E  ")]
        return Problem(
            path=snippet.path,
            line=snippet.line,
            interpreter=f"{self.interpreter.name}: {self.interpreter.exact}",
            what="the benchmark cannot be measured",
            expected="functions that run, and alternatives that return the same",
            came="\n".join(told[:6]) or said[-2000:],
            mend="run the file itself, and call its functions",
        )


def _rounds(entry: dict[str, Any]) -> list[Round]:
    """Return the samples of a record, round by round."""
    plan, values = entry["extra_info"]["plan"], entry["extra_info"]["values"]
    if not values:
        timed = zip(plan, entry["stats"]["data"], strict=True)
        values = [seconds / calls for (_, calls), seconds in timed]
    length = len({key for key, _ in plan})
    samples = [(key, value) for (key, _), value in zip(plan, values, strict=False)]
    return [
        dict(samples[start : start + length])
        for start in range(0, len(samples), length)
    ]


def _start(
    snippets: list[Snippet],
    interpreter: Interpreter,
    root: Path,
    turns: tuple[int, int] | None = None,
) -> _Process:
    """Start measuring benchmarks in a fresh process."""
    packages = prepared(root, interpreter)
    told = [
        {
            "path": str(snippet.path),
            "kind": one.kind,
            "keys": one.keys,
            "clock": one.clock,
            "returns": bool(one.unit),
            "threads": one.threads,
            # Two processes that take turns must plan the same number of rounds.
            "rounds": ROUNDS_IN_TURNS if turns else 0,
        }
        for snippet in snippets
        if (one := snippet.benchmark)
    ]
    folder = tempfile.TemporaryDirectory(prefix="proven-bench-")
    record = Path(folder.name) / "benchmark.json"
    (Path(folder.name) / "conftest.py").write_text(_CONFTEST, encoding="utf-8")
    shutil.copy(_MEASURING, folder.name)
    command = [packages.python, "-m", "pytest", "-q", "-p", "no:cacheprovider"]
    command += ["-p", "pytest_benchmark.plugin"]
    command += ["--rootdir", folder.name, f"--benchmark-json={record}"]
    # What functions measure themselves may be the collector.
    if not any(one["returns"] for one in told):
        command.append("--benchmark-disable-gc")
    command += ["-c", os.devnull, _MEASURING.name]
    settings = {f"{name}_NUM_THREADS": "1" for name in _ONE_THREAD}
    settings |= {"PATH": os.environ.get("PATH", os.defpath), "HOME": folder.name}
    settings |= {"PYTHONDONTWRITEBYTECODE": "1", "TMPDIR": tempfile.gettempdir()}
    settings["PROVEN_BENCHMARKS"] = json.dumps(told)
    # The plugins of packages that snippets use would take longer than the measurement.
    settings["PYTEST_DISABLE_PLUGIN_AUTOLOAD"] = "1"
    if "PROVEN_BUDGET" in os.environ:
        settings["PROVEN_BUDGET"] = os.environ["PROVEN_BUDGET"]
    if turns:
        settings["PROVEN_TURNS"] = f"{turns[0]},{turns[1]}"
    running = subprocess.Popen(
        command,
        cwd=folder.name,
        env=settings,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        pass_fds=turns or (),
    )
    return _Process(snippets, interpreter, running, folder)


def _in_turns(snippet: Snippet, pair: list[Interpreter], root: Path) -> list[Round]:
    """Measure one function on two interpreters, of which one runs at a time.

    Each round has a sample and a control of the first, and a sample of the second, in
    random order.
    """
    processes, mine, done = [], [], []
    for interpreter in pair:
        wait, let = os.pipe()
        told, tell = os.pipe()
        processes.append(_start([snippet], interpreter, root, (wait, tell)))
        os.close(wait)
        os.close(tell)
        mine.append(let)
        done.append(told)
    try:
        for _ in range(ROUNDS_IN_TURNS):
            for side in random.sample([0, 0, 1, 1], k=4):
                with contextlib.suppress(BrokenPipeError):  # it ended, and says why
                    os.write(mine[side], b".")
                    os.read(done[side], 1)
    finally:
        for end in mine + done:
            os.close(end)
    one, other = (process.rounds()[snippet.name] for process in processes)
    key = declared(snippet).keys[0]
    return [
        {"0": a[key], CONTROL: a[CONTROL], "1": b[key]}
        for a, b in zip(one, other, strict=True)
    ]


def run(
    snippets: list[Snippet],
    interpreter: Interpreter,
    root: Path,
    found: Found,
    processes: int,
) -> list[dict[str, list[Round]]]:
    """Measure benchmarks in so many fresh processes, or one each where they disturb.

    What is read off the CPU clock is measured by several processes at once, a core for
    each: others are no worse for it than the load of any machine. What is read off the
    wall is measured with nothing beside it.

    Returns:
        For each process, the rounds of each snippet by name.

    Raises:
        ProblemError: A benchmark could not be measured.
    """
    prepared(root, interpreter)  # before several processes would make it at once
    together = [snippet for snippet in snippets if not declared(snippet).alone]
    with ThreadPoolExecutor(min(processes, os.cpu_count() or 1)) as pool:
        runs = [
            pool.submit(_measured, together, interpreter, root)
            for _ in range(processes)
        ]
    measured = [one.result() for one in runs]
    for rounds in measured:
        for snippet in snippets:
            builds = declared(snippet).builds
            if builds:
                pair = [found[name] for name in builds]
                rounds[snippet.name] = _in_turns(snippet, pair, root)
            elif snippet not in together:
                rounds.update(_measured([snippet], interpreter, root))
    return measured


def _measured(
    snippets: list[Snippet], interpreter: Interpreter, root: Path
) -> dict[str, list[Round]]:
    return _start(snippets, interpreter, root).rounds() if snippets else {}


def declared(snippet: Snippet) -> Benchmark:
    """Return what a snippet declares as a benchmark.

    Raises:
        ValueError: It declares none.
    """
    if snippet.benchmark is None:
        raise ValueError(f"{snippet.name} declares no benchmark")
    return snippet.benchmark
