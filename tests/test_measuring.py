"""Benchmarks of every kind are measured for real, and wrong claims are refuted."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest
from conftest import ROOT
from measured import RATIO, write
from project import Project, make

from proven import bench, corpus, results
from proven.interpreters import REFERENCE
from proven.problems import ProblemError

if TYPE_CHECKING:
    from pathlib import Path

    from proven.estimate import Verdict
    from proven.interpreters import Interpreter
    from proven.results import Result
    from proven.snippet import Snippet

SIZED = '''"""A loop takes longer than one call in C."""


def looped(size: int):
    items = list(range(size))

    def function() -> int:
        total = 0
        for item in items:
            total += item
        return total

    return function


def summed(size: int):
    items = list(range(size))
    return lambda: sum(items)
'''
RETURNED = '''"""A list of a thousand is larger than one of ten."""

import sys


def large() -> int:
    return sys.getsizeof([0] * 1000)


def small() -> int:
    return sys.getsizeof([0] * 10)
'''
WORK = '''"""A loop keeps cores busy."""


def work() -> int:
    total = 0
    for number in range(200):
        total += number
    return total
'''


@pytest.fixture
def project(tmp_path: Path, found: dict[str, Interpreter]) -> Project:
    project = make(tmp_path, found)
    for path in (ROOT / "requirements").glob("snippets*.txt"):
        project.write(f"requirements/{path.name}", path.read_bytes())
    # The environments are made once, and not for each test.
    cache = project.root / ".cache" / "proven" / "environments"
    kept = ROOT / ".cache" / "proven" / "environments"
    kept.mkdir(parents=True, exist_ok=True)
    cache.parent.mkdir(parents=True, exist_ok=True)
    cache.symlink_to(kept)
    return project


def decide(
    project: Project, snippets: list[Snippet], name: str = ""
) -> list[tuple[Result, list[Verdict]]]:
    name = name or project.here
    python = project.found[name]
    decided = bench.decide(snippets, python, project.root, dict(project.found))
    return [decided[snippet.name] for snippet in snippets]


def named(number: int) -> str:
    return f"snippets/ch01/lists/search_{number}.py"


def test_true_claim_holds_and_wrong_ones_are_refuted(project: Project) -> None:
    bounds = ("at_least = 5", "at_least = 1e6", "at_most = 1.1", "between = [1.5, 2]")
    snippets = [
        write(project, RATIO + bound, name=named(n)) for n, bound in enumerate(bounds)
    ]
    true, *wrong = decide(project, snippets)
    assert true[1] == ["holds"]
    for snippet, (result, verdicts) in zip(snippets[1:], wrong, strict=True):
        assert verdicts == ["refuted", "refuted"]
        problem = bench.problem(snippet, project.here, result, verdicts)
        assert problem
        assert problem.what == "the benchmark refutes the claim"
        assert "refuted, refuted" in problem.came


def test_sizes_slope_and_returned_values(project: Project) -> None:
    sizes = "# sizes = [200, 400, 800, 1600]"
    told = [
        ("ratio = 'looped / summed'\n# at_least = 1.2\n" + sizes, SIZED),
        ("slope = 'looped'\n# between = [0.7, 1.3]\n" + sizes, SIZED),
        ("slope = 'looped'\n# at_most = 0.5\n" + sizes, SIZED),
        ("ratio = 'large / small'\n# at_least = 20\n# returns = 'bytes'", RETURNED),
    ]
    snippets = [
        write(project, declared, body, named(n))
        for n, (declared, body) in enumerate(told)
    ]
    ratio, slope, wrong, returned = decide(project, snippets)
    assert ratio[1][-1] == "holds"
    assert set(ratio[0].series) == {
        f"{name}@{size}"
        for name in ("looped", "summed")
        for size in (200, 400, 800, 1600)
    }
    assert slope[1][-1] == "holds"
    assert wrong[1] == ["refuted", "refuted"]
    assert returned[1] == ["holds"]
    assert returned[0].estimate.low == returned[0].estimate.high
    assert returned[0].series["small"].value == pytest.approx(136, abs=40)


def test_two_builds_are_measured_in_turns(project: Project) -> None:
    if not {"3.14", "3.14t"} <= set(project.found):
        pytest.skip("no CPython 3.14 and 3.14t here: uv python install 3.14 3.14t")
    declared = "ratio = 'work'\n# builds = '3.14t / 3.14'\n# between = [0.4, 4]"
    snippet = write(project, declared, WORK)
    ((result, verdicts),) = decide(project, [snippet], "3.14t")
    assert verdicts[-1] == "holds"
    assert len(result.samples) == 120


def test_cores_are_counted(project: Project) -> None:
    if (os.cpu_count() or 1) < 2:
        pytest.skip("two threads need two cores")
    declared = "cores = 'work'\n# threads = 2\n# at_most = 1.2"
    snippet = write(project, declared, WORK)
    ((result, verdicts),) = decide(project, [snippet])
    # On a busy machine it cannot be told; a GIL never lets two cores work.
    assert verdicts[-1] in ("holds", "void")
    assert 0 < result.estimate.high < 1.2


@pytest.mark.parametrize(
    ("body", "came"),
    [
        (
            "def in_list():\n    return 1\n\n\ndef in_set():\n    return 2\n",
            "different",
        ),
        (
            "def in_list():\n    raise KeyError(7)\n\n\nin_set = in_list\n",
            "KeyError: 7",
        ),
        ("def in_list():\n    return 1\n", "no attribute 'in_set'"),
        ("in_list = in_set = None\n{}[7]\n", "KeyError: 7"),
    ],
)
def test_benchmark_that_cannot_be_measured_is_told(
    project: Project, body: str, came: str
) -> None:
    claim = '"""It is claimed."""\n\n'
    snippet = write(project, RATIO + "at_least = 2", claim + body)
    other = write(project, RATIO + "at_least = 2", name=named(1))
    with pytest.raises(ProblemError) as caught:
        decide(project, [other, snippet])
    problem = caught.value.problem
    assert problem.path == snippet.path
    assert problem.what == "the benchmark cannot be measured"
    assert came in problem.came


def test_command_measures_the_others_and_exits_with_1(project: Project) -> None:
    broken = '"""It is claimed."""\n\nin_list = in_set = None\n'
    write(project, RATIO + "at_least = 5", broken, named(0))
    good = write(project, RATIO + "at_least = 5", name=named(1))
    done = project.cli("bench", "--python", project.here)
    assert done.returncode == 1
    assert "search_0.py:6: the benchmark cannot be measured" in done.stdout
    assert "Traceback" not in done.stdout + done.stderr
    assert list(results.read(good).by_interpreter) == [project.here]


@pytest.mark.skipif(not os.environ.get("CI"), reason="decided in CI, and by make bench")
def test_claims_of_the_corpus_hold(
    found: dict[str, Interpreter], monkeypatch: pytest.MonkeyPatch
) -> None:
    # About a second for a claim and an attempt, over the three processes. Those of the
    # wall clock want cores of their own, which CI does not promise: they, and the other
    # interpreters, are measured by `make bench`, every week.
    monkeypatch.setenv("PROVEN_BUDGET", "0.3")
    if REFERENCE not in found:
        pytest.skip(f"no CPython {REFERENCE} here: uv python install {REFERENCE}")
    snippets = [
        snippet
        for snippet in corpus.load(ROOT).snippets.values()
        if snippet.benchmark and not snippet.benchmark.alone
    ]
    scoped = list(bench.scoped(snippets, REFERENCE, found))
    decided = bench.decide(scoped, found[REFERENCE], ROOT, found)
    told = [
        problem.render(ROOT)
        for snippet in scoped
        if (problem := bench.problem(snippet, REFERENCE, *decided[snippet.name]))
    ]
    if told:
        pytest.fail("\n\n".join(told), pytrace=False)
