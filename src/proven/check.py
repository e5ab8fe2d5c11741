"""Record and check: run snippets, and hold what comes against what is recorded."""

from __future__ import annotations

import difflib
import hashlib
import json
import os
import re
from dataclasses import dataclass, replace
from functools import partial
from itertools import repeat
from typing import TYPE_CHECKING

from proven import recording, selection, typecheck
from proven.interpreters import Interpreter, prepared
from proven.problems import Problem
from proven.run import Job, Outcome, job, run_job, workers

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from concurrent.futures import Executor
    from pathlib import Path

    from proven.corpus import Corpus
    from proven.snippet import Snippet

_SHOWN_LINES = 40
# What the last line of a traceback tells of the mistake, and how that is mended.
_NEWER = 'where only a newer Python has it, say so: # requires-python = ">=3.15"'
_MISTAKES = (
    (
        r"(?:Syntax|Indentation|Tab)Error:",
        "the snippet is no Python that this interpreter can read",
        f"mend the line; {_NEWER}",
    ),
    (
        r"ModuleNotFoundError: No module named '(\w+)",
        "the snippet imports {0}, which is not there",
        f'declare it: # dependencies = ["{{0}}"]; {_NEWER}',
    ),
    (
        r"(?:AttributeError: module |ImportError: cannot import name )",
        "the snippet uses what is not there",
        f"mend the name; {_NEWER}",
    ),
    (
        "",
        "the proof fails: the claim is false here, or the snippet is wrong",
        "mend the snippet or its claim",
    ),
)


@dataclass(frozen=True)
class Case:
    """One snippet on one interpreter."""

    snippet: Snippet
    interpreter: Interpreter

    def job(self, root: Path) -> Job:
        """Return what a worker runs; makes the snippet environment where needed."""
        python = self.interpreter.executable
        if self.snippet.dependencies:
            python = prepared(root, self.interpreter).python
        return job(self.snippet, self.interpreter, python)

    @property
    def command(self) -> str:
        """The command with which a reader runs the snippet alone."""
        if self.snippet.is_shell:
            return f"bash snippets/{self.snippet.name}"
        return f"python{self.interpreter.name} -I snippets/{self.snippet.name}"


def cases(snippets: Iterable[Snippet], found: dict[str, Interpreter]) -> Iterator[Case]:
    """Yield each snippet on each interpreter that it is for and that is there.

    Snippets that need what this machine lacks are left out.
    """
    for snippet in snippets:
        if snippet.needs and snippet.lacking:
            continue
        for name in snippet.interpreters:
            if name in found:
                yield Case(snippet, found[name])


def run_all(
    wanted: list[Case], root: Path, pool: Executor | None = None
) -> Iterator[tuple[Case, Outcome]]:
    """Run cases in parallel; yield each with its outcome, in order."""
    jobs = [case.job(root) for case in wanted]
    if pool:
        yield from zip(wanted, pool.map(run_job, jobs, chunksize=4), strict=True)
        return
    with workers(min(os.cpu_count() or 1, len(jobs) or 1)) as own:
        yield from zip(wanted, own.map(run_job, jobs, chunksize=4), strict=True)


def judge(case: Case, outcome: Outcome, corpus: Corpus) -> Problem | None:
    """Return what is wrong with an outcome, or None where it is as recorded."""
    failed = judge_run(case, outcome)
    if failed:
        return failed
    recorded = corpus.recording(case.snippet)
    name = case.interpreter.name
    if name not in recorded.outputs or name in recorded.stale:
        return None  # told by recording.problems, without a run
    if outcome.output == recorded.outputs[name] or not comparable(case, corpus):
        return None
    path, line, diff = _diff(case, recorded.outputs[name], outcome.output)
    version = recorded.versions[name]
    return Problem(
        path=path,
        line=line,
        interpreter=f"{name}: {case.interpreter.exact}, recorded on {version}",
        what=f"{case.snippet.path.name} prints something else than is recorded",
        expected="the recording (-)",
        came=diff,
        mend=f"mend the snippet, or run: proven record snippets/{case.snippet.name}",
    )


def comparable(case: Case, corpus: Corpus) -> bool:
    """Whether this build is of the kind that the recording was made on.

    What a 3.15 with a JIT printed says nothing about one that was built without. The
    snippet runs and must succeed there too; only its output is not compared.
    """
    recorded = corpus.recording(case.snippet).versions.get(case.interpreter.name)
    here = case.interpreter.exact
    return not recorded or recorded.partition("+")[2] == here.partition("+")[2]


def judge_run(case: Case, outcome: Outcome) -> Problem | None:
    """Return why a run failed, or None where it ended as the snippet declares."""
    snippet = case.snippet
    shown = "\n".join(outcome.error.splitlines()[-_SHOWN_LINES:])
    at = re.findall(
        rf"{re.escape(snippet.path.name)}\"?[,:]? line (\d+)", outcome.error
    )
    told = partial(
        Problem,
        path=snippet.path,
        line=int(at[-1]) if at else 1,
        interpreter=f"{case.interpreter.name}: {case.interpreter.exact}",
    )
    expected = f"exit status {snippet.exit}"
    if snippet.exception:
        expected += f" by an uncaught {snippet.exception}"
    if outcome.limit and not (snippet.exception and _raised(snippet, outcome)):
        return told(
            what=f"the snippet broke a limit: {outcome.limit}",
            expected=f"{expected}, within its limits",
            came=shown or f"exit status {outcome.status}",
            mend="prove the claim on something smaller; 'timeout' can be raised in"
            " [tool.proven]",
        )
    if outcome.status != snippet.exit or not _raised(snippet, outcome):
        what, mend = _mistake(outcome.error)
        return told(
            what=what,
            expected=expected,
            came=f"exit status {outcome.status}\n{shown}",
            mend=f"{mend}; try: {case.command}",
        )
    return None


def _mistake(error: str) -> tuple[str, str]:
    """Return what is wrong, and the mend, as far as the last line of an error tells."""
    last = error.rstrip().rpartition("\n")[2]
    what, mend, found = next(
        (what, mend, found)
        for pattern, what, mend in _MISTAKES
        if (found := re.match(pattern, last))
    )
    return what.format(*found.groups()), mend.format(*found.groups())


def _raised(snippet: Snippet, outcome: Outcome) -> bool:
    """Whether the expected exception ended the run; true where none is expected."""
    if not snippet.exception:
        return True
    pattern = rf"^(?:\w+\.)*{re.escape(snippet.exception)}(?::|$)"
    return bool(re.search(pattern, outcome.error, flags=re.MULTILINE))


def _diff(case: Case, expected: str, came: str) -> tuple[Path, int, str]:
    """Return the recording, its first line that differs, and a unified diff."""
    snippet, name = case.snippet, case.interpreter.name
    path = snippet.path.with_name(f"{snippet.path.stem}.{name}.out")
    if not path.is_file():
        path = snippet.path.with_name(f"{snippet.path.stem}.out")
    old, new = expected.splitlines(), came.splitlines()
    same = sum(1 for _ in _common_prefix(old, new))
    diff = difflib.unified_diff(old, new, path.name, f"on {name}", lineterm="", n=2)
    lines = list(diff) or ["the line ends differ"]
    if len(lines) > _SHOWN_LINES:
        lines = [*lines[:_SHOWN_LINES], f"… {len(lines) - _SHOWN_LINES} lines more"]
    return path, same + 1, "\n".join(lines)


def _common_prefix(old: list[str], new: list[str]) -> Iterator[str]:
    for one, other in zip(old, new, strict=False):
        if one != other:
            return
        yield one


class Checked:
    """What was green before in this work tree, so that it need not run again.

    A case is skipped only where its source, its recording, its interpreter and the
    engine are all what they were. CI begins with a fresh clone, where nothing was:
    there `make site` runs every case, and the tests find them proved.
    """

    def __init__(self, root: Path) -> None:
        self._path = root / ".cache" / "proven" / "green.json"
        engine = hashlib.sha256()
        for path in (*selection.proving_files(), *selection.pins(root)):
            engine.update(path.read_bytes())
        self._engine = engine.hexdigest()
        try:
            self._green: set[str] = set(json.loads(self._path.read_text()))
        except (OSError, ValueError):
            self._green = set()
        self._identities: dict[str, str] = {}

    def key(self, case: Case, corpus: Corpus) -> str:
        """Return what identifies a case and everything that it rests on."""
        name = case.interpreter.name
        if name not in self._identities:
            self._identities[name] = case.interpreter.identity
        recorded = corpus.recording(case.snippet)
        told = [
            self._engine,
            case.snippet.name,
            case.snippet.digest,
            self._identities[name],
            recorded.outputs.get(name),
        ]
        return hashlib.sha256(json.dumps(told).encode()).hexdigest()[:20]

    def __contains__(self, key: str) -> bool:
        return key in self._green

    def add(self, keys: Iterable[str]) -> None:
        """Remember green cases."""
        self._green.update(keys)
        self._path.parent.mkdir(parents=True, exist_ok=True)
        temporary = self._path.with_suffix(f".{os.getpid()}")
        temporary.write_text(json.dumps(sorted(self._green)))
        temporary.replace(self._path)


def in_order(
    rules: Iterable[Problem], failed: list[Problem], corpus: Corpus
) -> list[Problem]:
    """Return all problems, what failed before what may follow from it.

    What fails cannot be recorded. So nothing is told of its recordings: they are older
    than the mistake in it, and are made anew when that is mended.

    Args:
        rules: What is wrong without running anything.
        failed: What came of running snippets.
        corpus: The corpus that they belong to.
    """
    at_fault = {problem.path for problem in failed}
    recordings = {
        path
        for snippet in corpus.snippets.values()
        if snippet.path in at_fault
        for path in recording.recorded_files(snippet)
    }
    return failed + [one for one in rules if one.path not in recordings]


def check(
    corpus: Corpus,
    wanted: list[Case],
    *,
    everything: bool = True,
    times: int = 1,
    advance: Callable[[], None] = lambda: None,
) -> tuple[list[Problem], int]:
    """Run cases and compare them with their recordings.

    Args:
        corpus: The corpus that they belong to.
        wanted: The cases.
        everything: Whether to run also what was green before and is unchanged.
        times: How often each is run; more than once runs everything.
        advance: Called after each run, and for each case that is skipped.

    Returns:
        The problems, and how many cases were skipped as green and unchanged.
    """
    checked = Checked(corpus.root)
    keys = {case: checked.key(case, corpus) for case in wanted}
    everything = everything or times > 1
    todo = [case for case in wanted if everything or keys[case] not in checked]
    for _ in range(len(wanted) - len(todo)):
        advance()
    failures: dict[Case, list[Problem]] = {}
    if todo:
        for case, outcome in run_all(todo * times, corpus.root):
            problem = judge(case, outcome, corpus)
            if problem:
                failures.setdefault(case, []).append(problem)
            advance()
        checked.add(keys[case] for case in todo if case not in failures)
    found = [_of_all_runs(problems, times) for problems in failures.values()]
    return found, len(wanted) - len(todo)


def _of_all_runs(problems: list[Problem], times: int) -> Problem:
    """Return the first of a case's problems, which says how many runs had one."""
    first = problems[0]
    if times == 1:
        return first
    return replace(first, what=f"{first.what}, in {len(problems)} of {times} runs")


def record(
    corpus: Corpus,
    wanted: list[Case],
    *,
    advance: Callable[[], None] = lambda: None,
) -> tuple[list[Problem], list[Snippet]]:
    """Run each case twice and write what it printed.

    A snippet of which one case fails, or whose two runs differ, is not written at all.

    Returns:
        The problems, and the snippets whose recordings changed.
    """
    outcomes: dict[Snippet, dict[str, tuple[str, str]]] = {}
    refused: dict[Snippet, Problem] = {}
    twice = [case for case in wanted for _ in repeat(None, 2)]
    results = run_all(twice, corpus.root)
    for (case, first), (_, second) in zip(results, results, strict=True):
        problem = (
            judge_run(case, first)
            or judge_run(case, second)
            or _same(case, first, second)
        )
        if problem:
            refused.setdefault(case.snippet, problem)
        interpreter = case.interpreter
        outputs = outcomes.setdefault(case.snippet, {})
        outputs[interpreter.name] = (interpreter.exact, first.output)
        advance()
    answers = typecheck.answers(
        [snippet for snippet in outcomes if snippet.type_errors], corpus.root
    )
    changed = [
        snippet
        for snippet, outputs in outcomes.items()
        if snippet not in refused
        and recording.update(snippet, outputs, answers.get(snippet.name, ""))
    ]
    corpus.forget_recordings()
    return list(refused.values()), changed


def _same(case: Case, first: Outcome, second: Outcome) -> Problem | None:
    if first.output == second.output:
        return None
    diff = difflib.unified_diff(
        first.output.splitlines(),
        second.output.splitlines(),
        "first run",
        "second run",
        lineterm="",
        n=1,
    )
    return Problem(
        path=case.snippet.path,
        interpreter=f"{case.interpreter.name}: {case.interpreter.exact}",
        what="two runs printed different things, so nothing was recorded",
        expected="the same output every time",
        came="\n".join(list(diff)[:_SHOWN_LINES]),
        mend="print an invariant: no time, address, path, set order or thread order",
    )
