"""The page of all benchmarks, and the published rates of their decisions."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest
from measured import add, publish
from project import Project, make

from proven import pages, suite

if TYPE_CHECKING:
    from pathlib import Path

    from proven.interpreters import Interpreter


@pytest.fixture
def project(tmp_path: Path, found: dict[str, Interpreter]) -> Project:
    return make(tmp_path, found)


def told() -> dict[str, Any]:
    counts = {"decisions": 200, "holds": 190, "refuted": 4, "cannot tell": 6}
    run = {
        "condition": "Idle",
        "version": "3.14.7",
        "cpu": "a cpu",
        "cores": 2,
        "load": 0.1,
        "date": "2026-11-21",
        "rounds": 52,
        "pairs": 4,
        "rates": {"wrong by 10 %": counts},
        "verdicts": [{"claim": "equal", "figure": 1.0, "verdicts": ["holds"]}],
    }
    return {"engine": suite.deciding_digest(), "runs": [run]}


def write(project: Project, rates: dict[str, Any]) -> None:
    rates["digest"] = suite.rates_digest(rates)
    project.write(suite.RATES.as_posix(), json.dumps(rates))


def test_every_benchmark_has_a_row_with_its_verdicts(project: Project) -> None:
    publish(add(project, "at_least = 20\n# interpreters = ['3.13', '3.14t']"), 180, 200)
    html = "\n".join(suite.as_lines(project.corpus, "elsewhere"))
    assert "**1 benchmarks**, 2 verdicts." in html
    anchor = pages.anchor("ch01/lists/search.py")
    assert f'href="../ch01/lists/#{anchor}"' in html
    assert "A search in a list takes longer than one in a set." in html
    assert "in_list / in_set at least 20" in html
    assert html.count("<b>190×</b> holds<br><small>180 to 200</small>") == 2
    assert html.count("absent") == 4


def test_earlier_results_are_shown(project: Project) -> None:
    snippet = add(project, "at_least = 20\n# interpreters = ['3.14']")
    publish(snippet, 100, 110)
    publish(snippet, 180, 200)
    html = "\n".join(suite.as_lines(project.corpus, "elsewhere"))
    assert "3.14, 2026-11-21, 3.14.7: 105 (100 to 110)" in html


def test_rates_are_shown(project: Project) -> None:
    html = suite.rates_as_html(told())
    assert "<td>200</td><td>95.0%</td><td>2.0%</td><td>3.0%</td>" in html
    assert list(suite.rates_problems(project.root)) == []


def test_true_rates_are_no_problem(project: Project) -> None:
    write(project, told())
    assert project.check(project.here) == []


def test_rate_edited_by_hand_is_told(project: Project) -> None:
    write(project, told())
    project.replace(suite.RATES.as_posix(), '"holds": 190', '"holds": 200')
    (problem,) = project.check(project.here)
    assert problem.what == "a rate was changed by hand"
    assert problem.mend == "run: make bench-selftest"


def test_rates_of_an_older_engine_are_told(project: Project) -> None:
    write(project, {**told(), "engine": "older"})
    (problem,) = project.check(project.here)
    assert problem.what == "the rates are those of an older engine"
    assert problem.came == "older"


@pytest.mark.parametrize("text", ["{", "[]", '{"digest": "", "engine": ""}'])
def test_rates_that_cannot_be_read_are_told(project: Project, text: str) -> None:
    project.write(suite.RATES.as_posix(), text)
    (problem,) = project.check(project.here)
    assert problem.what == "the rates of decisions cannot be read"
    assert problem.expected == "what `make bench-selftest` writes"
