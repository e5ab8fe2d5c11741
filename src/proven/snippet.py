"""A snippet: one complete file whose docstring's first line is its claim."""

from __future__ import annotations

import hashlib
import re
import shutil
import sys
import tomllib
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from packaging.requirements import InvalidRequirement, Requirement
from packaging.specifiers import InvalidSpecifier, SpecifierSet

from proven import textfile
from proven.benchmark import Benchmark, measured_digest
from proven.benchmark import declared as declared_benchmark
from proven.interpreters import REFERENCE, VERSIONS, plain_version
from proven.problems import Problem, ProblemError

if TYPE_CHECKING:
    from collections.abc import Callable

    Refuse = Callable[[str, str, object], ProblemError]

SUFFIXES = (".py", ".sh")
MOST_BYTES = 64 * 1024
TIMEOUT_SECONDS = 10.0

# The reference regular expression of PEP 723, for its one block type.
_METADATA = re.compile(
    r"(?m)^# /// script$\s(?P<content>(?:^#(?:| .*)$\s)+)^# ///$\n?",
)
_OPENING = re.compile(r"#\s*///\s*script\b")
# Leading comments, then the docstring. A regular expression and not `ast`, since a
# snippet for a newer Python must be readable on an older one.
_CLAIM = re.compile(r'(?:[ \t]*(?:#[^\n]*)?\n)*[rR]?"""(?P<claim>[^\n]*?)(?:"""|\n)')
_SHELL_CLAIM = re.compile(r"(?:#!?[^\n]*\n)??# (?P<claim>[^\n/!][^\n]*)\n")


@dataclass(frozen=True)
class Snippet:
    """One file that runs, with what it declares about itself.

    Attributes:
        path: The file.
        name: Its path below `snippets/`, with `/` between the parts.
        source: Its bytes.
        claim: The first line of its docstring.
        line: The line of the claim, counted from 1.
        interpreters: The interpreters that it runs on, oldest first.
        dependencies: The third-party packages that it imports.
        exit: The exit status that it is expected to end with.
        exception: The exception that is expected to end it, or "".
        needs: What must be on the machine: commands, and files by absolute path.
        timeout: Seconds of wall-clock time that one run may take.
        type_errors: The errors that mypy must report, each as "line: code".
        benchmark: What it measures and claims of it, where it is a benchmark.
    """

    path: Path
    name: str
    source: bytes
    claim: str
    line: int
    interpreters: tuple[str, ...] = VERSIONS
    dependencies: tuple[str, ...] = ()
    exit: int = 0
    exception: str = ""
    needs: tuple[str, ...] = ()
    timeout: float = TIMEOUT_SECONDS
    type_errors: tuple[str, ...] = ()
    benchmark: Benchmark | None = None

    @cached_property
    def digest(self) -> str:
        """The first 16 hexadecimal digits of the source's SHA-256."""
        return hashlib.sha256(self.source).hexdigest()[:16]

    @cached_property
    def measured_digest(self) -> str:
        """The digest of what a benchmark measures, whatever it claims of it."""
        return measured_digest(self.source)

    @property
    def lacking(self) -> list[str]:
        """What it needs that this machine does not have."""
        return [
            need
            for need in self.needs
            if not (Path(need).exists() if need.startswith("/") else shutil.which(need))
        ]

    @property
    def is_shell(self) -> bool:
        """Whether bash runs it, with `python` bound to the interpreter."""
        return self.path.suffix == ".sh"

    @property
    def base(self) -> str:
        """The interpreter whose output `name.out` holds: 3.14 where it runs there."""
        return REFERENCE if REFERENCE in self.interpreters else self.interpreters[0]


def parse(path: Path, snippets: Path) -> Snippet:
    """Read a snippet.

    Args:
        path: The file, `.py` or `.sh`.
        snippets: The folder that names are relative to.

    Raises:
        ProblemError: The file breaks a rule for snippets.
    """
    text, source = textfile.read(path, "snippet", MOST_BYTES)
    pattern = _SHELL_CLAIM if path.suffix == ".sh" else _CLAIM
    found = pattern.match(text)
    claim = found["claim"].strip() if found else ""
    if not found or not claim:
        example = '"""' if path.suffix == ".py" else "# "
        raise _problem(
            path,
            what="the snippet has no claim",
            expected=f"a first line such as: {example}Small ints are shared.",
            came=text.partition("\n")[0],
            mend="state in one sentence what the snippet proves",
        )
    line = text.count("\n", 0, found.start("claim")) + 1
    if not claim.endswith((".", "?", "!")):
        raise _problem(
            path,
            line=line,
            what="the claim is not a sentence",
            expected="one sentence on one line, with a full stop",
            came=claim,
            mend="shorten it until it fits on the docstring's first line",
        )
    refuse_name(path)
    return Snippet(
        path=path,
        name=path.relative_to(snippets).as_posix(),
        source=source,
        claim=claim,
        line=line,
        **_declared(path, text),
    )


def refuse_name(path: Path) -> None:
    """Refuse a file name that a snippet must not have.

    Raises:
        ProblemError: It is not lower-case words, or that of a standard module.
    """
    stem = path.stem
    if path.suffix == ".py" and stem in sys.stdlib_module_names:
        raise _problem(
            path,
            what=f"the file name shadows the standard module {stem!r}",
            expected="a name that no standard module has",
            came=path.name,
            mend=f"rename it, for example to {stem}_example.py",
        )
    if not re.fullmatch(r"[a-z][a-z0-9_]*", stem):
        raise _problem(
            path,
            what=f"the file name {path.name!r} is not lower_case_words",
            expected="such as two_lists" + path.suffix,
            came=path.name,
            mend="rename it: lower-case letters, digits and underscores",
        )


_KINDS = {dict: "a table", str: "text", list: "a list of requirements (PEP 508)"}
_TYPES: dict[str, tuple[type, str]] = {
    "interpreters": (list, f"a list out of {', '.join(VERSIONS)}"),
    "exit": (int, "an exit status, 1 to 255"),
    "exception": (str, "the name of an exception"),
    "needs": (list, 'a list of commands and absolute paths, such as ["cc", "/proc"]'),
    "timeout": (int, "whole seconds, 1 to 120"),
    "benchmark": (
        dict,
        "a table: ratio, slope or cores; and at_least, at_most or between",
    ),
    "type-errors": (list, 'a list of "line: code", such as "12: arg-type"'),
}


def _declared(path: Path, text: str) -> dict[str, Any]:
    """Return what the PEP 723 block declares, as arguments of `Snippet`."""
    opened = [line for line in text.splitlines() if _OPENING.match(line)]
    blocks = list(_METADATA.finditer(text))
    if len(opened) != len(blocks) or len(blocks) > 1:
        raise _problem(
            path,
            line=text.splitlines().index(opened[-1]) + 1,
            what="the block of script metadata is malformed",
            expected="one block from '# /// script' to '# ///', '# ' before each line",
            came=f"{len(opened)} openings, {len(blocks)} whole blocks",
            mend="see PEP 723",
        )
    if not blocks:
        return {}
    block = blocks[0]
    start = text.count("\n", 0, block.start()) + 1

    def refuse(key: str, expected: str, came: object) -> ProblemError:
        lines = text.splitlines()[start:]
        at = next((n for n, line in enumerate(lines) if key in line), 0)
        return _problem(
            path,
            line=start + 1 + at,
            what=f"the script metadata is wrong at {key!r}",
            expected=expected,
            came=str(came),
            mend="see 'A snippet' in docs/contributing/architecture.md",
        )

    content = "".join(
        line[2:] if line.startswith("# ") else line[1:]
        for line in block["content"].splitlines(keepends=True)
    )
    try:
        metadata = tomllib.loads(content)
    except tomllib.TOMLDecodeError as error:
        raise refuse("", "TOML (PEP 723)", error) from None
    tool = metadata.pop("tool", {})
    declared = tool.get("proven", {}) if isinstance(tool, dict) else tool
    for key, value, kind in (
        ("tool", declared, dict),
        ("requires-python", metadata.get("requires-python", ""), str),
        ("dependencies", metadata.get("dependencies", []), list),
    ):
        if not isinstance(value, kind):
            raise refuse(key, _KINDS[kind], value)
    _validate(metadata, declared, refuse)
    _validate_entries(declared, refuse)
    try:
        dependencies = tuple(metadata.get("dependencies", ()))
        for requirement in dependencies:
            Requirement(requirement)
    except (InvalidRequirement, TypeError) as error:
        raise refuse("dependencies", "requirements (PEP 508)", error) from None
    interpreters = _interpreters(metadata, declared, refuse)
    benchmark = None
    if "benchmark" in declared:
        benchmark = declared_benchmark(declared["benchmark"], refuse, interpreters)
    return {
        "interpreters": interpreters,
        "benchmark": benchmark,
        "dependencies": dependencies,
        "exit": declared.get("exit", 1 if "exception" in declared else 0),
        "exception": declared.get("exception", ""),
        "needs": tuple(declared.get("needs", ())),
        "timeout": float(declared.get("timeout", TIMEOUT_SECONDS)),
        "type_errors": tuple(declared.get("type-errors", ())),
    }


def _validate(
    metadata: dict[str, Any], declared: dict[str, Any], refuse: Refuse
) -> None:
    """Refuse unknown keys, and values of the wrong type or range."""
    known = ("requires-python", "dependencies")
    for key in metadata:
        if key not in known:
            raise refuse(key, f"one of {', '.join(known)}, [tool.proven]", key)
    for key, value in declared.items():
        if key not in _TYPES:
            raise refuse(key, "one of " + ", ".join(_TYPES), key)
        if not isinstance(value, _TYPES[key][0]) or isinstance(value, bool):
            raise refuse(key, _TYPES[key][1], value)
    for key, least, most in (("exit", 0, 255), ("timeout", 1, 120)):
        if not least <= declared.get(key, 1) <= most:
            raise refuse(key, _TYPES[key][1], declared[key])


def _validate_entries(declared: dict[str, Any], refuse: Refuse) -> None:
    """Refuse what in a list is not of its form."""
    for key, pattern in (("type-errors", r"\d+: [a-z-]+"), ("needs", r"[a-z/]\S*")):
        for entry in declared.get(key, []):
            if not re.fullmatch(pattern, str(entry)):
                raise refuse(key, _TYPES[key][1], entry)


def _interpreters(
    metadata: dict[str, Any], declared: dict[str, Any], refuse: Refuse
) -> tuple[str, ...]:
    """Return the interpreters that `requires-python` and `interpreters` allow."""
    try:
        allowed = SpecifierSet(metadata.get("requires-python", ""))
    except InvalidSpecifier as error:
        raise refuse("requires-python", "a version specifier", error) from None
    wanted = declared.get("interpreters", VERSIONS)
    for version in wanted:
        if version not in VERSIONS:
            raise refuse("interpreters", f"out of {', '.join(VERSIONS)}", version)
    # A patch level in the specifier cannot exclude a whole minor version here.
    chosen = tuple(
        version
        for version in VERSIONS
        if version in wanted and allowed.contains(f"{plain_version(version)}.99")
    )
    if not chosen:
        raise refuse("requires-python", "at least one interpreter of the six", allowed)
    return chosen


def _problem(path: Path, **told: Any) -> ProblemError:
    return ProblemError(Problem(path=path, **told))
