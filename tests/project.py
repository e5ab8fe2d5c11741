"""Make a small project in which everything is proved, so that a test can spoil it."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from proven import check, corpus, recording
from proven.interpreters import REFERENCE, VERSIONS, plain_version
from proven.problems import ProblemError
from proven.snippet import parse

if TYPE_CHECKING:
    from collections.abc import Mapping

    from proven.corpus import Corpus
    from proven.interpreters import Interpreter
    from proven.problems import Problem
    from proven.snippet import Snippet

SNIPPET = "snippets/ch01/lists/length.py"
RECORDING = "snippets/ch01/lists/length.out"
MANIFEST = "snippets/ch01/lists/recordings.json"
PAGE = "docs/ch01/lists.md"
CLAIM = '"""A list of two items has the length two."""\n\n'
PROVEN = Path(sys.executable).with_name("proven")

_FILES = {
    "mkdocs.yml": "site_name: A project\n",
    "README.md": "# A project\n",
    "CONTRIBUTING.md": "# Contributing\n",
    "requirements/snippets.txt": "# none\n",
    SNIPPET: f"""{CLAIM}items = [1, 2]
print(f"length = {{len(items)}}")
assert len(items) == 2
""",
    PAGE: """# Lists

The list has @value(length.py, length) items.

@snippet(ch01/lists/length.py)
""",
}


@dataclass(frozen=True)
class Project:
    """A project in a folder of its own.

    Attributes:
        root: Its folder.
        found: The interpreters of this machine.
    """

    root: Path
    found: Mapping[str, Interpreter]

    @property
    def here(self) -> str:
        """One interpreter of this machine, the reference where it is there."""
        return REFERENCE if REFERENCE in self.found else next(iter(self.found))

    @property
    def away(self) -> str:
        """An interpreter that the tests take to be absent."""
        return next(name for name in VERSIONS if name != self.here)

    def write(self, name: str, text: str | bytes) -> Path:
        """Write a file, and the folders above it."""
        path = self.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text.encode() if isinstance(text, str) else text)
        return path

    def replace(self, name: str, old: str, new: str) -> None:
        """Replace text that must be there in a file."""
        text = (self.root / name).read_bytes().decode()
        assert old in text
        self.write(name, text.replace(old, new))

    def runs(self, code: str, metadata: str = "") -> None:
        """Make the snippet run other code, with what [tool.proven] declares."""
        block = "".join(f"# {line}\n" for line in metadata.splitlines())
        if block:
            block = f"# /// script\n# [tool.proven]\n{block}# ///\n"
        self.write(SNIPPET, block + CLAIM + code)

    @property
    def corpus(self) -> Corpus:
        """Everything as it stands now."""
        return corpus.load(self.root)

    @property
    def snippet(self) -> Snippet:
        """The snippet as it stands now."""
        return parse(self.root / SNIPPET, self.root / "snippets")

    def _cases(self, of: Corpus, names: tuple[str, ...]) -> list[check.Case]:
        chosen = {name: self.found[name] for name in names or self.found}
        return list(check.cases(of.snippets.values(), chosen))

    def record(self, *names: str) -> list[Problem]:
        """Do what `proven record --python …` does; on all that are here by default."""
        corpus = self.corpus
        return check.record(corpus, self._cases(corpus, names))[0]

    def check(self, *names: str, everything: bool = False) -> list[Problem]:
        """Do what `proven check --python …` does; on all that are here by default."""
        corpus_now = self.corpus
        try:
            problems = list(corpus.static_problems(corpus_now))
            cases = self._cases(corpus_now, names)
            failed, _ = check.check(corpus_now, cases, everything=everything)
        except ProblemError as error:  # as the command line does
            return [error.problem]
        return check.in_order(problems, failed, corpus_now)

    def cli(self, *arguments: str | Path) -> subprocess.CompletedProcess[str]:
        """Run the command `proven` in the project."""
        return subprocess.run(
            [PROVEN, *arguments],
            cwd=self.root,
            capture_output=True,
            text=True,
            check=False,
        )


def make(root: Path, found: Mapping[str, Interpreter]) -> Project:
    """Make the project, recorded for all six interpreters and green before.

    What an absent interpreter would print is written down as if it had been recorded on
    another machine, so that the project is green on every machine.
    """
    project = Project(root, found)
    for name, text in _FILES.items():
        project.write(name, text)
    remember(project, dict.fromkeys(VERSIONS, "length = 2\n"))
    corpus_now = project.corpus
    checked = check.Checked(root)
    checked.add(
        checked.key(case, corpus_now) for case in project._cases(corpus_now, ())
    )
    return project


def remember(
    project: Project, outputs: Mapping[str, str], snippet: Snippet | None = None
) -> bool:
    """Write outputs down as recorded, without a run; return whether a file changed."""
    versions = {name: f"{plain_version(name)}.0" for name in VERSIONS}
    versions |= {name: one.exact for name, one in project.found.items()}
    new = {name: (versions[name], output) for name, output in outputs.items()}
    return recording.update(snippet or project.snippet, new)


def files(folder: Path) -> dict[str, tuple[int, bytes]]:
    """Return the time of change and the content of each file of a folder."""
    return {
        path.name: (path.stat().st_mtime_ns, path.read_bytes())
        for path in sorted(folder.iterdir())
        if path.is_file()
    }
