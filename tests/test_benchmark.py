"""The statistics of benchmarks, their verdicts, and the results that are published."""

from __future__ import annotations

import json
import math
import os
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from conftest import ROOT
from project import Project, make

from proven import bench, benchmark, corpus
from proven.benchmark import Bound, Estimate, Result, Results
from proven.problems import ProblemError
from proven.snippet import parse

if TYPE_CHECKING:
    from pathlib import Path

    from proven.interpreters import Interpreter
    from proven.snippet import Snippet

NAME = "snippets/ch01/lists/search.py"
HEAD = """# /// script
# [tool.proven.benchmark]
# ratio = "in_list / in_set"
# {bound}
# ///
"""
BODY = '''"""A search in a list takes longer than one in a set."""

ITEMS = list(range(1_000))
SET = set(ITEMS)


def in_list() -> bool:
    return -1 in ITEMS


def in_set() -> bool:
    return -1 in SET


assert in_list() == in_set()
'''
BOUND = Bound("one", "other", 2.0, math.inf, "cpu", 1.25, ("3.14",))
MACHINE = {"cpu": "a cpu", "cores": 2, "kernel": "6"}


def measured(low: float, high: float, control: float = 1.0) -> Estimate:
    middle = (low + high) / 2
    return Estimate(middle, low, high, (middle,) * 3, control)


@pytest.fixture
def project(tmp_path: Path, found: dict[str, Interpreter]) -> Project:
    return make(tmp_path, found)


def add(project: Project, bound: str) -> Snippet:
    """Add a benchmark to the project, recorded and shown."""
    path = project.write(NAME, HEAD.format(bound=bound) + BODY)
    page = project.root / "docs/ch01/lists.md"
    page.write_text(page.read_text() + "\n@snippet(ch01/lists/search.py)\n")
    return parse(path, project.root / "snippets")


def result(snippet: Snippet, found: Estimate) -> Result:
    return Result(
        version="3.14.7",
        estimate=found,
        verdict="holds",
        source=snippet.digest,
        date="2026-11-21",
        commit="abc",
        machine=MACHINE,
        ratios=(1.0, 2.0),
    )


def problems(snippet: Snippet) -> list[str]:
    assert snippet.bound
    return [problem.what for problem in benchmark.problems(snippet, snippet.bound)]


@pytest.mark.parametrize("count", [5, 40, 119, 120, 500])
def test_interval_of_the_median_is_exact(count: int) -> None:
    first, last = benchmark.order_statistics(count)
    outside = 2 * sum(math.comb(count, k) for k in range(first + 1)) / 2**count
    narrower = 2 * sum(math.comb(count, k) for k in range(first + 2)) / 2**count
    assert last == count - 1 - first
    if first:
        assert outside <= 1 - benchmark.CONFIDENCE < narrower


def test_estimate_holds_the_median_of_every_process() -> None:
    processes = [[1.0] * 40, [1.0] * 40, [3.0] * 40]
    found = benchmark.estimate(processes, [1.0])
    assert found.medians == (1.0, 1.0, 3.0)
    assert (found.low, found.ratio, found.high) == (1.0, 1.0, 3.0)


@pytest.mark.parametrize(
    ("low", "high", "control", "verdict"),
    [
        (2.1, 2.3, 1.0, "holds"),
        (1.9, 2.3, 1.0, "cannot tell"),
        (1.7, 1.9, 1.0, "refuted"),
        (2.1, 2.3, 1.2, "void"),
        (1.7, 1.9, 0.8, "void"),
    ],
)
def test_verdict(low: float, high: float, control: float, verdict: str) -> None:
    assert measured(low, high, control).verdict(BOUND) == verdict


@pytest.mark.parametrize(
    ("bound", "expected"),
    [
        ("at_least = 0.5", "an ordered bound"),
        ("at_least = '20'", "a number"),
        ("between = [2, 1]", "an ordered bound"),
        ("at_least = 2\n# at_most = 3", "one of at_least, at_most, between"),
        ("at_lest = 2", "one of at_least"),
        ("at_least = 2\n# clock = 'sun'", "cpu or wall"),
        ("at_least = 2\n# interpreters = ['2.7']", "out of 3.11"),
    ],
)
def test_wrong_declaration_is_refused(
    project: Project, bound: str, expected: str
) -> None:
    with pytest.raises(ProblemError) as caught:
        add(project, bound)
    assert caught.value.problem.path == project.root / NAME
    assert expected in caught.value.problem.expected


def test_benchmark_without_results_is_told(project: Project) -> None:
    assert problems(add(project, "at_least = 2")) == ["the benchmark has no results"]


def test_result_edited_by_hand_is_told(project: Project) -> None:
    snippet = add(project, "at_least = 2\n# interpreters = ['3.14']")
    bench.publish(snippet, {"3.14": result(snippet, measured(180, 200))})
    assert problems(snippet) == []
    path = benchmark.results_path(snippet)
    path.write_text(path.read_text().replace('"low": 180', '"low": 190'))
    assert problems(snippet) == ["a result of this benchmark was changed by hand"]


def test_result_of_another_source_is_told(project: Project) -> None:
    snippet = add(project, "at_least = 2\n# interpreters = ['3.14']")
    old = replace(result(snippet, measured(180, 200)), source="older")
    bench.publish(snippet, {"3.14": old})
    assert problems(snippet) == ["the benchmark was measured from an older source"]


def test_interpreter_without_a_result_is_told(project: Project) -> None:
    snippet = add(project, "at_least = 2\n# interpreters = ['3.13', '3.14']")
    bench.publish(snippet, {"3.14": result(snippet, measured(180, 200))})
    assert problems(snippet) == ["the benchmark was not measured on this interpreter"]


@pytest.mark.parametrize(
    ("bound", "told"),
    [
        ("at_least = 20", []),
        ("at_least = 90", ["the bound is too close to what was measured"]),
        (
            "at_least = 150",
            ["the measured ratio does not carry the claim: holds"],
        ),
        ("at_most = 110", ["the bound is too close to what was measured"]),
        ("at_most = 140", []),
    ],
)
def test_bound_keeps_a_margin(project: Project, bound: str, told: list[str]) -> None:
    snippet = add(project, f"{bound}\n# interpreters = ['3.14']")
    bench.publish(snippet, {"3.14": result(snippet, measured(100, 105))})
    assert problems(snippet) == told


def test_results_that_are_no_json_are_told(project: Project) -> None:
    snippet = add(project, "at_least = 2")
    benchmark.results_path(snippet).write_text("{}\n")
    with pytest.raises(ProblemError) as caught:
        benchmark.read_results(snippet)
    assert "make bench ONLY=" in caught.value.problem.mend


def test_results_come_back_as_they_were_written(project: Project) -> None:
    snippet = add(project, "at_least = 2")
    told = Results({"3.14": result(snippet, measured(1.25, 1.5))})
    benchmark.results_path(snippet).write_text(told.as_json())
    again = benchmark.read_results(snippet)
    assert again.by_interpreter == told.by_interpreter
    assert json.loads(told.as_json())["digest"] == again.content_digest()


@pytest.mark.parametrize(
    ("least", "most", "cited"),
    [(2, math.inf, "180×"), (0, 300, "210×"), (100, 300, "190×")],
)
def test_citation_takes_the_careful_end(least: float, most: float, cited: str) -> None:
    bound = replace(BOUND, least=least, most=most)
    found = Result("3.14", measured(187, 201), "holds", "", "", "", MACHINE)
    assert benchmark.cited(found, bound) == cited


def test_claims_are_decided_by_measuring(
    project: Project, found: dict[str, Interpreter]
) -> None:
    """A true claim holds, and a wrong one of each kind is refuted, twice."""
    pins = (ROOT / "requirements/bench.txt").read_text()
    project.write("requirements/bench.txt", pins)
    bounds = ("at_least = 5", "at_least = 1e6", "at_most = 1.1", "between = [1.5, 2]")
    snippets = [
        parse(
            project.write(
                f"snippets/ch01/lists/search_{n}.py", HEAD.format(bound=bound) + BODY
            ),
            project.root / "snippets",
        )
        for n, bound in enumerate(bounds)
    ]
    here = project.here
    decided = bench.decide(snippets, found[here], project.root)
    true, *wrong = (decided[snippet.name] for snippet in snippets)
    assert true[1] == ["holds"]
    for snippet, (result, verdicts) in zip(snippets[1:], wrong, strict=True):
        assert verdicts == ["refuted", "refuted"]
        problem = bench.problem(snippet, here, result, verdicts)
        assert problem
        assert problem.what == "the benchmark refutes the claim"
        assert "refuted, refuted" in problem.came


def test_measured_ratio_can_be_cited(project: Project) -> None:
    snippet = add(project, "at_least = 2\n# interpreters = ['3.14']")
    bench.publish(snippet, {"3.14": result(snippet, measured(187, 201))})
    loaded = corpus.load(project.root)
    values = loaded.values(loaded.snippets[snippet.name])
    assert values["ratio"] == {"3.14": "180×"}


@pytest.mark.skipif(not os.environ.get("CI"), reason="decided in CI, and by make bench")
def test_claims_of_the_corpus_hold(found: dict[str, Interpreter]) -> None:
    snippets = [s for s in corpus.load(ROOT).snippets.values() if s.bound]
    told = []
    for name, python in found.items():
        scoped = list(bench.scoped(snippets, name))
        if scoped:
            decided = bench.decide(scoped, python, ROOT)
            told += [
                problem.render(ROOT)
                for snippet in scoped
                if (problem := bench.problem(snippet, name, *decided[snippet.name]))
            ]
    if told:
        pytest.fail("\n\n".join(told), pytrace=False)
