"""What a snippet declares about itself, and what of that is refused."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from proven.interpreters import VERSIONS
from proven.problems import Problem, ProblemError
from proven.snippet import TIMEOUT_SECONDS, Snippet, parse

if TYPE_CHECKING:
    from pathlib import Path

CLAIM = '"""It is so."""\n'


def read(folder: Path, text: str, name: str = "ch01/lists/length.py") -> Snippet:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(text.encode())
    return parse(path, folder)


def refused(folder: Path, text: str, name: str = "ch01/lists/length.py") -> Problem:
    with pytest.raises(ProblemError) as caught:
        read(folder, text, name)
    assert caught.value.problem.path == folder / name
    return caught.value.problem


def block(*lines: str) -> str:
    """Return a snippet with a PEP 723 block; the first of the lines is its line 2."""
    return "".join(f"# {line}\n" for line in ["/// script", *lines, "///"]) + CLAIM


def test_a_claim_alone_is_enough(tmp_path: Path) -> None:
    snippet = read(tmp_path, CLAIM)
    assert snippet.name == "ch01/lists/length.py"
    assert (snippet.claim, snippet.line) == ("It is so.", 1)
    assert snippet.interpreters == VERSIONS
    assert (snippet.exit, snippet.exception, snippet.type_errors) == (0, "", ())
    assert snippet.timeout == TIMEOUT_SECONDS
    assert not snippet.is_shell


@pytest.mark.parametrize(
    ("text", "claim", "line"),
    [
        ('#!/usr/bin/env python3\n\n"""It is so."""\n', "It is so.", 3),
        ('"""It is so.\n\nMore of it.\n"""\n', "It is so.", 1),
        ('r"""A \\d is a digit."""\n', "A \\d is a digit.", 1),
        ('"""Is it so?"""\n', "Is it so?", 1),
        ('"""`"a"` is text."""\n', '`"a"` is text.', 1),
        # Syntax of a newer Python than the engine's does not matter.
        ('"""It is so."""\nx = t"{1}"\n', "It is so.", 1),
    ],
)
def test_claim(text: str, claim: str, line: int, tmp_path: Path) -> None:
    snippet = read(tmp_path, text)
    assert (snippet.claim, snippet.line) == (claim, line)


@pytest.mark.parametrize(
    "text", ["", "\n", "x = 1\n", '"""\nIt is so.\n"""\n', "# It is so.\n", '""""""\n']
)
def test_no_claim(text: str, tmp_path: Path) -> None:
    problem = refused(tmp_path, text)
    assert problem.what == "the snippet has no claim"
    assert problem.came == text.partition("\n")[0]
    assert problem.mend == "state in one sentence what the snippet proves"


@pytest.mark.parametrize(
    ("text", "claim", "line"),
    [
        ("# It is so.\necho 1\n", "It is so.", 1),
        ("#!/bin/bash\n# It is so.\necho 1\n", "It is so.", 2),
    ],
)
def test_claim_of_a_shell_snippet(
    text: str, claim: str, line: int, tmp_path: Path
) -> None:
    snippet = read(tmp_path, text, "ch01/lists/length.sh")
    assert (snippet.claim, snippet.line) == (claim, line)
    assert snippet.is_shell


@pytest.mark.parametrize("text", ["echo 1\n", "#!/bin/bash\necho 1\n", "#\necho 1\n"])
def test_no_claim_of_a_shell_snippet(text: str, tmp_path: Path) -> None:
    problem = refused(tmp_path, text, "length.sh")
    assert problem.what == "the snippet has no claim"
    assert problem.expected == "a first line such as: # Small ints are shared."


def test_everything_declared(tmp_path: Path) -> None:
    snippet = read(
        tmp_path,
        block(
            'requires-python = ">=3.12"',
            'dependencies = ["numpy>=2"]',
            "[tool.proven]",
            'interpreters = ["3.11", "3.13", "3.14t"]',
            'exception = "ValueError"',
            "timeout = 30",
            'type-errors = ["12: arg-type"]',
        ),
    )
    assert snippet.interpreters == ("3.13", "3.14t")
    assert snippet.base == "3.13"
    assert snippet.dependencies == ("numpy>=2",)
    assert (snippet.exit, snippet.exception) == (1, "ValueError")
    assert snippet.timeout == 30
    assert snippet.type_errors == ("12: arg-type",)
    assert (snippet.claim, snippet.line) == ("It is so.", 10)


@pytest.mark.parametrize(
    ("requires", "interpreters"),
    [
        (">=3.14", ("3.14", "3.14t", "3.15")),
        ("<3.13", ("3.11", "3.12")),
        (">=3.12.4,<3.13", ("3.12",)),
        ("==3.15.*", ("3.15",)),
        ("", VERSIONS),
    ],
)
def test_requires_python(
    requires: str, interpreters: tuple[str, ...], tmp_path: Path
) -> None:
    snippet = read(tmp_path, block(f'requires-python = "{requires}"'))
    assert snippet.interpreters == interpreters


@pytest.mark.parametrize(
    ("lines", "key", "expected", "came"),
    [
        (["requires = 3"], "requires", "one of requires-python", "requires"),
        (['requires-python = "three"'], "requires-python", "a version", "three"),
        (['requires-python = ">4"'], "requires-python", "at least one", ">4"),
        (['dependencies = ["a b"]'], "dependencies", "PEP 508", "a b"),
        (["dependencies = 3"], "dependencies", "PEP 508", "3"),
        (["[tool.proven]", "exit = true"], "exit", "1 to 255", "True"),
        (["[tool.proven]", "exit = 256"], "exit", "1 to 255", "256"),
        (["[tool.proven]", "timeout = 0"], "timeout", "1 to 120", "0"),
        (["[tool.proven]", "needs = [3]"], "needs", "commands", "3"),
        (["[tool.proven]", "timeout = 2.5"], "timeout", "whole seconds", "2.5"),
        (["[tool.proven]", "exception = 3"], "exception", "the name", "3"),
        (["[tool.proven]", 'interpreters = "3.14"'], "interpreters", "list", "3.14"),
        (["[tool.proven]", 'interpreters = ["3"]'], "interpreters", "3.14t", "3"),
        (["[tool.proven]", "interpreters = [3.1]"], "interpreters", "3.14t", "3.1"),
        (["[tool.proven]", 'type-errors = ["a"]'], "type-errors", "line: code", "a"),
        (["[tool.proven]", "type_errors = []"], "type_errors", "type-errors", ""),
        (["[tool.proven"], "", "TOML (PEP 723)", "at line 1"),
    ],
)
def test_wrong_metadata(
    lines: list[str], key: str, expected: str, came: str, tmp_path: Path
) -> None:
    problem = refused(tmp_path, block(*lines))
    # The last line declared is the wrong one, below "# /// script".
    assert problem.line == len(lines) + 1
    assert problem.what == f"the script metadata is wrong at {key!r}"
    assert expected in problem.expected
    assert came in problem.came
    assert "docs/contributing/architecture.md" in problem.mend


@pytest.mark.parametrize(
    "lines",
    [
        pytest.param(["requires-python = 3.12"], id="requires-python is a number"),
        pytest.param(["tool = 3"], id="tool is a number"),
        pytest.param(["[tool]", "proven = 3"], id="tool.proven is a number"),
        pytest.param(['dependencies = "ab"'], id="dependencies is text"),
    ],
)
def test_metadata_of_the_wrong_type(lines: list[str], tmp_path: Path) -> None:
    problem = refused(tmp_path, block(*lines))
    assert problem.line in (2, 3)
    assert problem.what.startswith("the script metadata is wrong")


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(f"# /// script\n# timeout = 3\n{CLAIM}", id="without an end"),
        pytest.param(block("dependencies = []") * 2, id="twice"),
        pytest.param(f"#/// script\n# timeout = 3\n# ///\n{CLAIM}", id="no space"),
    ],
)
def test_malformed_block(text: str, tmp_path: Path) -> None:
    problem = refused(tmp_path, text)
    assert "script" in problem.what


@pytest.mark.parametrize("name", ["Lists.py", "two-lists.py", "_lists.py", "3.py"])
def test_name_that_is_no_module(name: str, tmp_path: Path) -> None:
    problem = refused(tmp_path, CLAIM, name)
    assert problem.what == f"the file name {name!r} is not lower_case_words"
    assert problem.mend == "rename it: lower-case letters, digits and underscores"


def test_shell_snippet_may_be_named_as_a_module(tmp_path: Path) -> None:
    assert read(tmp_path, "# It is so.\n", "dis.sh").name == "dis.sh"
    assert "'dis'" in refused(tmp_path, CLAIM, "dis.py").what


def test_digest_is_that_of_the_bytes(tmp_path: Path) -> None:
    first = read(tmp_path, CLAIM)
    assert first.digest == read(tmp_path, CLAIM, "other.py").digest
    assert first.digest != read(tmp_path, CLAIM + "\n").digest
    assert len(first.digest) == 16
