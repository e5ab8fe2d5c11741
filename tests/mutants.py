"""Prove that proofs can fail: `make mutants [SAMPLE=40] [SEED=…] [ONLY=…] [PUBLISH=1]`.

It changes one thing at a time in a sample of snippets, and runs each mutant's checks:
the run and the comparison with the recording on the reference interpreter, then on the
others that are here, then `mypy --strict`; for a bound, the decision against the result
that is kept. A mutant that no check notices has survived: the proof is too weak there,
or the change is equivalent, which tests/mutants.toml says with the reason. The exit
status is 1 where fewer than 95 % are killed. SAMPLE=all takes every snippet; PUBLISH=1
writes docs/mutants.json, which the ledger page shows.
"""

from __future__ import annotations

import datetime
import os
import random
import shutil
import sys
import tempfile
import time
import tomllib
from collections import Counter
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

import mutate

from proven import check, corpus, interpreters, mutants, results, typecheck
from proven.problems import Problem, ProblemError
from proven.recording import write_atomically
from proven.run import Job, Outcome, run_job, workers
from proven.snippet import parse

if TYPE_CHECKING:
    from collections.abc import Iterator
    from concurrent.futures import Executor

    from mutate import Mutant

    from proven.check import Case
    from proven.corpus import Corpus
    from proven.interpreters import Interpreter
    from proven.snippet import Snippet

ROOT = Path(__file__).parent.parent
EQUIVALENT = Path(__file__).with_suffix(".toml")
# A mutant may take so many times as long as the snippet itself, and a little more.
SLOWER, MORE_SECONDS = 5, 2.0
# So many files at once for mypy, which keeps all of them in memory.
MOST_TYPED = 400


@dataclass(frozen=True)
class Trial:
    """One mutant, and the file in the scratch tree that it was written to."""

    snippet: Snippet
    mutant: Mutant
    path: Path

    @property
    def chapter(self) -> str:
        """The folder of the snippet that stands for its chapter."""
        return self.snippet.name.partition("/")[0]


def timed(job: Job) -> tuple[Outcome, float]:
    """Run a job in a worker; return its outcome and the seconds that it took."""
    started = time.monotonic()
    return run_job(job), time.monotonic() - started


@dataclass
class Lab:
    """Where mutants are tried: the corpus, a scratch tree, and sandboxed workers."""

    corpus: Corpus
    found: dict[str, Interpreter]
    scratch: Path
    pool: Executor

    def trials(self, snippet: Snippet, chance: random.Random) -> Iterator[Trial]:
        """Yield the mutants of a snippet, each written to a folder of its own."""
        outputs = self.corpus.recording(snippet).outputs
        for mutant in mutate.of_snippet(
            snippet.source.decode(),
            outputs.get(snippet.base, ""),
            shell=snippet.is_shell,
            benchmark=snippet.benchmark is not None,
            pick=chance.choice,
        ):
            path = self._new(snippet)
            if mutant.kind != "recording":
                path.write_text(mutant.text, encoding="utf-8")
            yield Trial(snippet, mutant, path)

    def _new(self, snippet: Snippet) -> Path:
        """Return a path for a copy of a snippet, which keeps its name."""
        folder = tempfile.mkdtemp(prefix="m", dir=self.scratch / "snippets")
        return Path(folder) / snippet.path.name

    def runs(self, trials: list[Trial], number: int) -> tuple[list[Trial], set[str]]:
        """Run each mutant on one interpreter of its snippet.

        Args:
            trials: The mutants.
            number: Which interpreter: 0 for the reference, or the snippet's own base.

        Returns:
            Those that survived, and the names of the snippets that were not green
            there before any change.
        """
        cases = {
            trial.snippet.name: case
            for trial in trials
            for case in self._cases(trial.snippet)[number : number + 1]
        }
        if not cases:
            return trials, set()
        print(f"On interpreter {number + 1} of each: {len(trials)} mutants", flush=True)
        jobs = [case.job(self.corpus.root) for case in cases.values()]
        originals = dict(
            zip(cases, self.pool.map(timed, jobs, chunksize=1), strict=True)
        )
        green = {
            name
            for name, case in cases.items()
            if not check.judge(case, originals[name][0], self.corpus)
            and check.comparable(case, self.corpus)
        }
        tried = [trial for trial in trials if trial.snippet.name in green]
        jobs = [
            self._job(trial, cases[trial.snippet.name], originals[trial.snippet.name])
            for trial in tried
            if trial.mutant.kind != "recording"
        ]
        outcomes = iter(self.pool.map(timed, jobs, chunksize=1))
        left = [trial for trial in trials if trial.snippet.name not in green]
        for trial in tried:
            case = cases[trial.snippet.name]
            if trial.mutant.kind == "recording":
                outcome = originals[trial.snippet.name][0]
                against = self._recorded(case, trial.mutant.text)
            else:
                (outcome, _), against = next(outcomes), self.corpus
            if not check.judge(case, outcome, against):
                left.append(trial)
        return left, set(cases) - green

    def _cases(self, snippet: Snippet) -> list[Case]:
        """Return the snippet on each interpreter that is here, its base first."""
        cases = list(check.cases([snippet], self.found))
        return sorted(cases, key=lambda case: case.interpreter.name != snippet.base)

    def _job(self, trial: Trial, case: Case, original: tuple[Outcome, float]) -> Job:
        job = case.job(self.corpus.root)
        timeout = min(job.timeout, SLOWER * original[1] + MORE_SECONDS)
        return replace(job, snippet=str(trial.path), timeout=timeout)

    def _recorded(self, case: Case, output: str) -> Corpus:
        """Return a corpus in which another output is recorded."""
        recorded = self.corpus.recording(case.snippet)
        outputs = recorded.outputs | {case.interpreter.name: output}
        changed = replace(recorded, outputs=outputs)
        return corpus.Corpus(self.corpus.root, _recordings={case.snippet.name: changed})

    def types(self, trials: list[Trial]) -> list[Trial]:
        """Ask mypy about each mutant; return those that survived."""
        print(f"With mypy: {len(trials)} mutants", flush=True)
        originals = {trial.snippet.name: trial.snippet for trial in trials}
        unlike = self._with_type_errors(
            {name: self._copy(snippet) for name, snippet in originals.items()}
        )
        told = self._with_type_errors(
            {
                str(trial.path): self._moved(trial.snippet, trial.path)
                for trial in trials
                if trial.snippet.name not in unlike
            }
        )
        return [trial for trial in trials if str(trial.path) not in told]

    def _copy(self, snippet: Snippet) -> Snippet:
        path = self._new(snippet)
        path.write_bytes(snippet.source)
        return self._moved(snippet, path)

    def _moved(self, snippet: Snippet, path: Path) -> Snippet:
        name = path.relative_to(self.scratch / "snippets").as_posix()
        return replace(snippet, path=path, name=name, source=path.read_bytes())

    def _with_type_errors(self, snippets: dict[str, Snippet]) -> set[str]:
        """Return the keys of the snippets that mypy does not answer as declared."""
        keys = {snippet.path: key for key, snippet in snippets.items()}
        told: set[str] = set()
        listed = list(snippets.values())
        for start in range(0, len(listed), MOST_TYPED):
            part = listed[start : start + MOST_TYPED]
            found = typecheck.problems(part, self.scratch)
            told |= {keys[problem.path] for problem in found}
        return told

    def bounds(self, trials: list[Trial]) -> list[Trial]:
        """Decide each changed bound on what was measured; return those that hold."""
        left = []
        for trial in trials:
            kept = results.path_of(trial.snippet)
            if kept.is_file():
                shutil.copy(kept, trial.path.parent)
            try:
                claimed = parse(trial.path, self.scratch / "snippets")
            except ProblemError:
                continue  # such a bound is refused
            if claimed.benchmark and not list(
                results.problems(claimed, claimed.benchmark)
            ):
                left.append(trial)
        return left

    def survivors(self, trials: list[Trial]) -> tuple[list[Trial], set[str]]:
        """Run all checks of each mutant.

        Returns:
            Those that no check noticed, and the names of the snippets that were not
            green on the first interpreter before any change; nothing is told of them.
        """
        bounds = [trial for trial in trials if trial.mutant.kind == "bound"]
        typed = [trial for trial in trials if trial.mutant.kind == "annotation"]
        ran = [t for t in trials if t.mutant.kind not in ("bound", "annotation")]
        left, unlike = self.runs(ran, 0)
        left = [trial for trial in left if trial.snippet.name not in unlike]
        for number in range(1, len(interpreters.VERSIONS)):
            left, _ = self.runs(left, number)
        python = [trial for trial in left if not trial.snippet.is_shell]
        shell = [trial for trial in left if trial.snippet.is_shell]
        return [*self.bounds(bounds), *shell, *self.types([*python, *typed])], unlike


class Equivalent:
    """The changes that make no difference, each with the reason: tests/mutants.toml.

    A table for each snippet; in it the line that is changed, and why no check can
    notice. An entry whose line is gone, or of which no mutant survives, is a problem.
    """

    def __init__(self, path: Path = EQUIVALENT) -> None:
        self.path = path
        self.reasons: dict[str, dict[str, str]] = tomllib.loads(path.read_text())
        self.used: set[tuple[str, str]] = set()

    def __contains__(self, trial: Trial) -> bool:
        key = trial.snippet.name, trial.mutant.was
        if key[1] not in self.reasons.get(key[0], {}):
            return False
        self.used.add(key)
        return True

    def problems(self, tried: list[Snippet]) -> Iterator[Problem]:
        """Yield what is excused without need, in the snippets that were tried."""
        for snippet in tried:
            for line in self.reasons.get(snippet.name, {}):
                if (snippet.name, line) not in self.used:
                    yield Problem(
                        path=self.path,
                        what=f"no mutant of this line of {snippet.name} survives",
                        expected="only lines of which one does",
                        came=line,
                        mend="delete the entry",
                    )


def problem(trial: Trial) -> Problem:
    """Tell a mutant that survived."""
    return Problem(
        path=trial.snippet.path,
        line=trial.mutant.line,
        what=f"no check notices that the {trial.mutant.kind} was changed",
        expected=f"a failing check of: {trial.mutant.now}",
        came=f"all green, as with: {trial.mutant.was}",
        mend="assert or print what this decides; where it decides nothing that is"
        f" claimed, say so in {EQUIVALENT.relative_to(ROOT)}",
    )


def chosen(of: Corpus, sample: str, only: str, chance: random.Random) -> list[Snippet]:
    """Return the snippets to try: a sample, all, or those below a path."""
    snippets = [one for one in of.snippets.values() if not one.lacking]
    if only:
        below = (ROOT / only).resolve()
        return [one for one in snippets if one.path.is_relative_to(below)]
    if sample == "all":
        return snippets
    drawn = set(chance.sample(range(len(snippets)), min(int(sample), len(snippets))))
    return [snippet for n, snippet in enumerate(snippets) if n in drawn]


def main() -> int:
    """Try the mutants of a sample, and tell the score."""
    seed = int(os.environ.get("SEED") or random.SystemRandom().randrange(10**6))
    sample, only = os.environ.get("SAMPLE") or "40", os.environ.get("ONLY") or ""
    chance = random.Random(seed)  # noqa: S311 - a sample that can be drawn again
    everything = corpus.load(ROOT)
    snippets = chosen(everything, sample, only, chance)
    print(f"SEED={seed}: {len(snippets)} of {len(everything.snippets)} snippets")
    excused = Equivalent()
    # Many mutants wait, for a lock that nobody frees or for their end.
    jobs = 2 * (os.cpu_count() or 1)
    with tempfile.TemporaryDirectory(prefix="mutants-") as name, workers(jobs) as pool:
        lab = Lab(everything, interpreters.find(), Path(name), pool)
        (lab.scratch / "snippets").mkdir()
        trials = [trial for one in snippets for trial in lab.trials(one, chance)]
        survived, unlike = lab.survivors(trials)
    for left in sorted(unlike):
        print(f"Left out, since it is not green here: {left}")
    trials = [trial for trial in trials if trial.snippet.name not in unlike]
    justified = {trial for trial in survived if trial in excused}
    open_ones = [trial for trial in survived if trial not in justified]
    found = [problem(t) for t in sorted(open_ones, key=lambda t: t.snippet.name)]
    if not only:
        found += excused.problems(snippets)
    for one in found:
        print(f"\n{one.render(ROOT)}")
    score = mutants.Score(
        seed=seed,
        sample=len(snippets),
        snippets=len(everything.snippets),
        date=datetime.datetime.now(datetime.UTC).date().isoformat(),
        engine=mutants.engine_digest(ROOT),
        chapters=count(trials, set(open_ones), justified, "chapter"),
        kinds=count(trials, set(open_ones), justified, "kind"),
    )
    print(f"\n{mutants.as_text(score)}")
    if os.environ.get("PUBLISH"):
        write_atomically(ROOT / mutants.SCORE, mutants.as_json(score))
        print(f"written to {mutants.SCORE}")
    return int(score.share < mutants.GOAL)


def count(
    trials: list[Trial], survived: set[Trial], justified: set[Trial], by: str
) -> dict[str, mutants.Count]:
    """Count what came of mutants, by chapter or by kind."""
    tried, lived, excused = Counter[str](), Counter[str](), Counter[str]()
    for trial in trials:
        key = trial.chapter if by == "chapter" else trial.mutant.kind
        tried[key] += 1
        lived[key] += trial in survived
        excused[key] += trial in justified
    return {
        key: mutants.Count(
            tried[key] - lived[key] - excused[key], lived[key], excused[key]
        )
        for key in sorted(tried)
    }


if __name__ == "__main__":
    sys.exit(main())
