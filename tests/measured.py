"""Add a benchmark to the small project, with results as if it had been measured."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from proven import bench
from proven.estimate import Estimate
from proven.results import Result
from proven.snippet import parse

if TYPE_CHECKING:
    from project import Project

    from proven.snippet import Snippet

NAME = "snippets/ch01/lists/search.py"
RESULTS = "snippets/ch01/lists/search.bench.json"
HEAD = """# /// script
# [tool.proven.benchmark]
# {declared}
# ///
"""
RATIO = 'ratio = "in_list / in_set"\n# '
BODY = '''"""A search in a list takes longer than one in a set."""

ITEMS = list(range(1_000))
SET = set(ITEMS)


def in_list() -> bool:
    return -1 in ITEMS


def in_set() -> bool:
    return -1 in SET


assert in_list() == in_set()
'''
MACHINE = {"cpu": "a cpu", "cores": 2, "system": "Linux", "kernel": "6"}


def write(
    project: Project, declared: str, body: str = BODY, name: str = NAME
) -> Snippet:
    """Write a benchmark, and parse it."""
    path = project.write(name, HEAD.format(declared=declared) + body)
    return parse(path, project.root / "snippets")


def add(project: Project, bound: str) -> Snippet:
    """Write the benchmark of a list and a set, and embed it on the page."""
    snippet = write(project, RATIO + bound)
    page = project.root / "docs/ch01/lists.md"
    page.write_text(page.read_text() + "\n@snippet(ch01/lists/search.py)\n")
    return snippet


def estimated(low: float, high: float, control: float = 1.0) -> Estimate:
    """Return an estimate whose interval is the given one."""
    middle = (low + high) / 2
    return Estimate(middle, low, high, (middle,) * 3, control)


def result(snippet: Snippet, found: Estimate) -> Result:
    """Return a result of a snippet as it stands."""
    return Result(
        version="3.14.7",
        estimate=found,
        verdict="holds",
        source=snippet.measured_digest,
        date="2026-11-21",
        commit="abc",
        machine=MACHINE,
        samples=(1.0, 2.0),
    )


def publish(snippet: Snippet, low: float, high: float, **other: str) -> None:
    """Publish an interval as the result on every interpreter of the claim."""
    assert snippet.benchmark
    found = replace(result(snippet, estimated(low, high)), **other)  # type: ignore[arg-type]
    bench.publish(snippet, dict.fromkeys(snippet.benchmark.interpreters, found))
