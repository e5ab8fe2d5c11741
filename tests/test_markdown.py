"""The fenced blocks that stand directly in Markdown: run, linted and print-checked.

`pytest tests/test_markdown.py --update-examples` re-records what they print.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from conftest import ROOT
from pytest_examples import find_examples

from proven import pages

if TYPE_CHECKING:
    from pytest_examples import CodeExample, EvalExample


def documents() -> list[Path]:
    named = [ROOT / "README.md", ROOT / "CONTRIBUTING.md"]
    return [*named, *sorted((ROOT / "docs").rglob("*.md"))]


def not_run() -> set[tuple[Path, int]]:
    """The fences that say why they are not run."""
    return {
        (path, fence.line)
        for path in documents()
        for fence in pages.parse(path).fences
        if fence.not_run
    }


EXAMPLES = [
    example
    for example in find_examples(*(str(path) for path in documents()))
    if (example.path, example.start_line) not in not_run()
]


@pytest.mark.parametrize("example", EXAMPLES, ids=str)
def test_fence(example: CodeExample, eval_example: EvalExample) -> None:
    eval_example.set_config(line_length=88, ruff_ignore=["S101", "D"])  # asserts prove
    if eval_example.update_examples:
        eval_example.format_ruff(example)
        eval_example.run_print_update(example, rewrite_assertions=False)
    else:
        eval_example.lint_ruff(example)
        failure = run(example, eval_example)
        # Outside of `except`: pytest cannot show the traceback that is made up there.
        if failure:
            pytest.fail(failure, pytrace=False)


def run(example: CodeExample, eval_example: EvalExample) -> str:
    """Run a fence; return what is wrong with it, or nothing."""
    try:
        eval_example.run_print_check(example, rewrite_assertions=False)
    except pytest.fail.Exception as error:
        mend = "mend it, or: pytest tests/test_markdown.py --update-examples"
        return f"{error}\n  mend: {mend}"
    except Exception as error:  # noqa: BLE001 - whatever the fence raised
        line = error_line(error, example.path) or example.start_line
        code = example.path.read_text().splitlines()[line - 1]
        return (
            f"{example.path.name}:{line}: {type(error).__name__}: {error}\n"
            f"  came: {code}\n  mend: mend the fence, or the sentence above it"
        )
    return ""


def error_line(error: BaseException, path: Path) -> int | None:
    """Return the line of the document that an exception was raised on.

    pytest-examples makes up a traceback whose last frame stands for it.
    """
    trace, line = error.__traceback__, None
    while trace:
        if Path(trace.tb_frame.f_code.co_filename).name == path.name:
            line = trace.tb_lineno
        trace = trace.tb_next
    return line


def test_every_python_fence_is_collected() -> None:
    """Our parser and that of pytest-examples must see the same fences."""
    ours = {
        (path, fence.line)
        for path in documents()
        for fence in pages.parse(path).fences
        if fence.language in ("python", "py") and not fence.not_run
    }
    assert ours == {(example.path, example.start_line) for example in EXAMPLES}
