"""Which snippets run in a reader's browser, and why the others do not.

That is found by running them under Pyodide and kept in `browser.json`, one in each
folder of snippets, with the digests of what was run and of what it was compared with. A
page offers the button only where the output was that of the recording.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections import Counter
from dataclasses import asdict, dataclass
from html import escape
from typing import TYPE_CHECKING, Any

from packaging.requirements import Requirement

from proven import pyodide, recording
from proven.interpreters import REFERENCE, in_words
from proven.problems import Problem, ProblemError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from proven.corpus import Corpus
    from proven.recording import Recording
    from proven.snippet import Snippet

RECORD = "browser.json"
# What takes longer offers a reader no button.
SECONDS = 8.0


@dataclass(frozen=True)
class Trial:
    """What came of running a snippet under Pyodide.

    Attributes:
        outcome: "agrees", "differs" (in what it printed), "fails", "timeout", "output"
            (it printed too much) or "crash".
        evidence: The exception that tells why, as "Type: message", or "".
        source: The digest of the source that ran.
        recording: The digest of the output that it was compared with.
        pyodide: The version of Pyodide.
    """

    outcome: str
    evidence: str
    source: str
    recording: str
    pyodide: str

    @property
    def why(self) -> str:
        """Why there is no button, in words that follow "Not in the browser:"; or ""."""
        if self.outcome in _OUTCOMES:
            return _OUTCOMES[self.outcome]
        for pattern, words in KNOWN:
            if found := re.search(pattern, self.evidence):
                return found.expand(words)
        return f"it ends there with {self.evidence.partition(':')[0] or 'an error'}"


_OUTCOMES = {
    "agrees": "",
    "differs": "it prints something else on 32-bit WebAssembly",
    "timeout": f"it takes longer than {SECONDS:g} seconds there",
    "output": "it prints too much for a page",
    "crash": "it crashes the interpreter there",
}
# What the exception of a failed run says of its cause; the first that fits counts.
KNOWN = (
    (
        r"^RuntimeError: (?:can't start new|unable to start \w+) thread",
        "it starts threads",
    ),
    (r"_interpreters|_interpqueues|_interpchannels", "it uses subinterpreters"),
    (r"^OSError: .*emscripten does not support processes", "it starts processes"),
    (r"'(?:_multiprocessing|_posixshmem|_posixsubprocess)'", "it starts processes"),
    (
        r"^OSError: .*Function not implemented",
        "it calls what the operating system of a browser does not have",
    ),
    (r"^AttributeError: module '(\w+)' has no attribute '(\w+)'", r"it uses \1.\2"),
    (r"^ModuleNotFoundError: .*?'([\w.]+)'", r"Pyodide has no module \1"),
    (r"^AssertionError", "an assert of it does not hold on 32-bit WebAssembly"),
)


def declared(snippet: Snippet) -> str:
    """Return why a snippet need not be tried, by what it declares; "" where it must."""
    if snippet.is_shell:
        return "it is a shell script"
    if REFERENCE not in snippet.interpreters:
        return f"it is for CPython {in_words(snippet.interpreters)}, not {REFERENCE}"
    if snippet.dependencies:
        names = [Requirement(one).name for one in snippet.dependencies]
        return f"it needs {' and '.join(names)}"
    if snippet.needs:
        return f"it needs {' and '.join(snippet.needs)}"
    if snippet.benchmark:
        return "it is measured, and times in a browser are of another machine"
    return ""


def candidates(snippets: Iterable[Snippet]) -> list[Snippet]:
    """Return the snippets that are tried, and not left out by what they declare."""
    return [snippet for snippet in snippets if not declared(snippet)]


def read(folder: Path) -> dict[str, Trial]:
    """Read what is recorded of a folder's snippets, by file name.

    Raises:
        ProblemError: The file is not what `proven browser --record` writes.
    """
    path = folder / RECORD
    try:
        told = json.loads(path.read_text(encoding="utf-8"))
        return {name: Trial(**one) for name, one in told.items()}
    except FileNotFoundError:
        return {}
    except (ValueError, TypeError, AttributeError) as error:
        raise ProblemError(
            Problem(
                path=path,
                line=getattr(error, "lineno", 1),
                what="the outcomes in a browser cannot be read",
                expected="what proven browser --record writes",
                came=str(error),
                mend=f"delete it and run: make browser-record ONLY={folder}",
            )
        ) from None


def write(folder: Path, trials: dict[str, Trial]) -> None:
    """Write the record of a folder; there is none where nothing was tried."""
    if not trials:
        (folder / RECORD).unlink(missing_ok=True)
        return
    told: dict[str, Any] = {name: asdict(trials[name]) for name in sorted(trials)}
    text = json.dumps(told, indent=1, ensure_ascii=False)
    recording.write_atomically(folder / RECORD, text + "\n")


def digest(text: str) -> str:
    """Return the digest of an output, as trials keep it."""
    return hashlib.sha256(text.encode()).hexdigest()[:16]


def why_not(snippet: Snippet, recorded: Recording) -> str | None:
    """Return why a snippet does not run in a browser, and "" where it does.

    None where that is not known: it was not tried since it or its recording changed.
    """
    if why := declared(snippet):
        return why
    trial = read(snippet.path.parent).get(snippet.path.name)
    expected = digest(recorded.outputs.get(REFERENCE, ""))
    if trial and (trial.source, trial.recording) == (snippet.digest, expected):
        return trial.why
    return None


def as_html(snippet: Snippet, recorded: Recording, site: str) -> str:
    """Return the line below a snippet: whether it runs here, and the file as text.

    Args:
        snippet: The snippet.
        recorded: Its recording.
        site: The address of the site, or "" where files are not published.
    """
    if not site:
        return ""
    why = why_not(snippet, recorded)
    # The script makes the buttons of this: without it there are none.
    runs = f' data-run="{escape(snippet.path.name)}"' if why == "" else ""
    told = f"<span>Not in the browser: {escape(why)}.</span>" if why else ""
    address = escape(f"{site}/snippets/{snippet.name}")
    if snippet.dependencies:
        told += f"<code>uv run {address}</code>"
    # `proven finish` publishes the file, and makes the address relative.
    told += (
        f'<a class="proof-open" href="{address}"'
        f' aria-label="Open {escape(snippet.path.name)} as text">Open</a>'
    )
    return f'<div class="proof-run"{runs}>{told}</div>'


def summary(corpus: Corpus) -> list[str]:
    """Return a table in Markdown: how many snippets run in a browser, and why not."""
    counted: Counter[str] = Counter()
    for name in corpus.shown_on:
        if snippet := corpus.snippets.get(name):
            why = why_not(snippet, corpus.recording(snippet))
            counted["not tried yet" if why is None else _kind(why)] += 1
    rows = [f"| {kind or '**runs**'} | {n} |" for kind, n in counted.most_common()]
    return ["", "| in the browser | snippets |", "| --- | --- |", *rows, ""]


# Reasons that name something are counted together.
_KINDS = (
    (r"^it is for CPython .*", f"it is not for CPython {REFERENCE}"),
    (r"^it needs .*", "it needs packages, or something of the machine"),
    (r"^Pyodide has no module .*", "Pyodide lacks a module"),
    (r"^it uses \w+\..*", "it uses a function that is not there"),
    (r"^it ends there with .*", "it ends there with another exception"),
)


def _kind(why: str) -> str:
    for pattern, kind in _KINDS:
        why = re.sub(pattern, kind, why)
    return why


def problems(corpus: Corpus, chosen: Iterable[Snippet]) -> Iterator[Problem]:
    """Tell what is wrong with the record of snippets, without running anything."""
    here = pyodide.version(corpus.root)
    tried = {snippet.path for snippet in candidates(corpus.snippets.values())}
    folders: dict[Path, dict[str, Trial]] = {}
    for snippet in chosen:
        folder = snippet.path.parent
        if folder not in folders:
            folders[folder] = read(folder)
        if snippet.path not in tried:
            continue
        trial = folders[folder].get(snippet.path.name)
        recorded = corpus.recording(snippet)
        expected = {
            "source": snippet.digest,
            "recording": digest(recorded.outputs.get(REFERENCE, "")),
            "pyodide": here,
        }
        came = {key: getattr(trial, key) for key in expected} if trial else {}
        if came != expected:
            yield _stale(snippet, corpus.root, expected, came)
    for folder, trials in folders.items():
        for name in trials:
            if folder / name not in tried:
                yield Problem(
                    path=folder / RECORD,
                    line=line_of(folder / RECORD, name),
                    what=f"the record names {name}, which is not tried in a browser",
                    expected="snippets that are there, and run by themselves",
                    came=name,
                    mend=mend(folder, corpus.root),
                )


def _stale(
    snippet: Snippet, root: Path, expected: dict[str, str], came: dict[str, str]
) -> Problem:
    path = snippet.path.with_name(RECORD)
    apart = [key for key in expected if expected[key] != came.get(key)]
    what = (
        f"{snippet.path.name} was tried in a browser with another {' and '.join(apart)}"
    )
    return Problem(
        path=path if came else snippet.path,
        line=line_of(path, snippet.path.name) if came else 1,
        what=what if came else "nothing is recorded of the snippet in a browser",
        expected=", ".join(f"{key} {expected[key]}" for key in apart),
        came=", ".join(f"{key} {came[key]}" for key in apart if came) or "no entry",
        mend=mend(snippet.path, root),
    )


def mend(path: Path, root: Path) -> str:
    """Return the command that records the outcome anew."""
    return f"run: make browser-record ONLY={path.relative_to(root)}"


def line_of(path: Path, name: str) -> int:
    """Return the line of a record that begins an entry."""
    lines = path.read_text(encoding="utf-8").splitlines() if path.is_file() else []
    return next((n for n, one in enumerate(lines, 1) if f'"{name}": {{' in one), 1)
