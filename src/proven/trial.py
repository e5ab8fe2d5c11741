"""Try snippets under Pyodide: hold what comes against recordings, and keep it."""

from __future__ import annotations

import re
from itertools import chain, repeat
from typing import TYPE_CHECKING

from proven import browser, pyodide
from proven.browser import Trial
from proven.interpreters import REFERENCE
from proven.problems import Problem

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from proven.corpus import Corpus
    from proven.pyodide import Ran
    from proven.recording import Recording
    from proven.snippet import Snippet

# A check is patient, since the machine may be busy.
_PATIENCE_SECONDS = 60.0
_MOST_EVIDENCE = 160
# As recordings are: what comes out otherwise the second time is not relied on.
_RUNS = 2


def judge(snippet: Snippet, ran: Ran, recorded: Recording, version: str) -> Trial:
    """Hold a run against the recording."""
    expected = recorded.outputs.get(REFERENCE, "")
    outcome, evidence = ran.ended, ""
    if ran.ended == "exit":
        if ran.output == expected and ran.status == snippet.exit:
            outcome = "agrees"
        elif ran.status == snippet.exit:
            outcome = "differs"
        else:
            outcome = "fails"
    if outcome in ("fails", "crash"):
        evidence = _evidence(ran.chain)
    return Trial(outcome, evidence, snippet.digest, browser.digest(expected), version)


def _evidence(told: tuple[str, ...]) -> str:
    """Return the exception that tells the cause: one that is known, or the first."""
    known = (one for one in told if any(re.search(p, one) for p, _ in browser.KNOWN))
    first = next(chain(known, told), "")
    return first.partition("\n")[0][:_MOST_EVIDENCE]


def check(
    corpus: Corpus,
    snippets: Iterable[Snippet],
    advance: Callable[[], None] = lambda: None,
) -> list[Problem]:
    """Run snippets under Pyodide and compare what comes with the record.

    What took too long when it was recorded is not run again.
    """
    version = pyodide.version(corpus.root)
    recorded = {
        snippet: trial
        for snippet in browser.candidates(snippets)
        if (trial := browser.read(snippet.path.parent).get(snippet.path.name))
        and trial.outcome != "timeout"
    }
    found = []
    for snippet, ran in pyodide.run_all(recorded, corpus.root, _PATIENCE_SECONDS):
        then = recorded[snippet]
        now = judge(snippet, ran, corpus.recording(snippet), version)
        if now.why != then.why:
            path = snippet.path.with_name(browser.RECORD)
            found.append(
                Problem(
                    path=path,
                    line=browser.line_of(path, snippet.path.name),
                    interpreter=f"Pyodide {version}",
                    what=f"{snippet.path.name} comes out otherwise in a browser",
                    expected=f"{then.outcome} {then.evidence}".strip(),
                    came=f"{now.outcome} {now.evidence}".strip(),
                    mend=browser.mend(snippet.path, corpus.root),
                )
            )
        advance()
    return found


def record(
    corpus: Corpus,
    snippets: Iterable[Snippet],
    advance: Callable[[], None] = lambda: None,
) -> list[Snippet]:
    """Run snippets twice under Pyodide and write down what came of them.

    Only what agreed both times has agreed.

    Returns:
        The snippets whose outcome changed.
    """
    version = pyodide.version(corpus.root)
    chosen = list(snippets)
    tried = browser.candidates(chosen)
    trials: dict[Snippet, Trial] = {}
    for _ in repeat(None, _RUNS):
        for snippet, ran in pyodide.run_all(tried, corpus.root, browser.SECONDS):
            trial = judge(snippet, ran, corpus.recording(snippet), version)
            if snippet not in trials or trials[snippet].outcome == "agrees":
                trials[snippet] = trial
            advance()
    changed = []
    for folder in sorted({snippet.path.parent for snippet in chosen}):
        before = browser.read(folder)
        after = {}
        for snippet in browser.candidates(corpus.snippets.values()):
            name = snippet.path.name
            kept = trials.get(snippet) or before.get(name)
            if kept and snippet.path.parent == folder:
                after[name] = kept
                changed += [snippet] if before.get(name) != kept else []
        browser.write(folder, after)
    return changed
