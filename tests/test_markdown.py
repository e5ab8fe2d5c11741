"""The fenced blocks that stand directly in Markdown: run, linted and print-checked.

`pytest tests/test_markdown.py --update-examples` re-records what they print.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from conftest import ROOT
from pytest_examples import find_examples

from proven import pages

if TYPE_CHECKING:
    from pathlib import Path

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
    eval_example.set_config(line_length=88, ruff_ignore=["S101"])  # asserts prove
    if eval_example.update_examples:
        eval_example.format_ruff(example)
        eval_example.run_print_update(example, rewrite_assertions=False)
    else:
        eval_example.lint_ruff(example)
        eval_example.run_print_check(example, rewrite_assertions=False)


def test_every_python_fence_is_collected() -> None:
    """Our parser and that of pytest-examples must see the same fences."""
    ours = {
        (path, fence.line)
        for path in documents()
        for fence in pages.parse(path).fences
        if fence.language in ("python", "py") and not fence.not_run
    }
    assert ours == {(example.path, example.start_line) for example in EXAMPLES}
