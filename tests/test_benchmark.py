"""What benchmarks declare, the statistics, the verdicts, and what is kept and cited."""

from __future__ import annotations

import json
import math
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from measured import (
    BODY,
    HEAD,
    NAME,
    RATIO,
    RESULTS,
    add,
    estimated,
    publish,
    result,
    write,
)
from project import Project, make

from proven import bench, corpus, estimate, results
from proven.benchmark import Benchmark
from proven.problems import ProblemError
from proven.results import Results, Series

if TYPE_CHECKING:
    from pathlib import Path

    from proven.interpreters import Interpreter

CLAIM = Benchmark("ratio", ("one", "other"), 2.0, math.inf, ("3.14",))


@pytest.fixture
def project(tmp_path: Path, found: dict[str, Interpreter]) -> Project:
    return make(tmp_path, found)


@pytest.mark.parametrize("count", [5, 40, 119, 120, 500])
def test_interval_of_the_median_is_exact(count: int) -> None:
    first, last = estimate.order_statistics(count)
    outside = 2 * sum(math.comb(count, k) for k in range(first + 1)) / 2**count
    narrower = 2 * sum(math.comb(count, k) for k in range(first + 2)) / 2**count
    assert last == count - 1 - first
    if first:
        assert outside <= 1 - estimate.CONFIDENCE < narrower


def test_estimate_holds_the_median_of_every_process() -> None:
    processes = [[1.0] * 40, [1.0] * 40, [3.0] * 40]
    found = estimate.estimate(processes, [1.0])
    assert found.medians == (1.0, 1.0, 3.0)
    assert (found.low, found.ratio, found.high) == (1.0, 1.0, 3.0)


@pytest.mark.parametrize("exponent", [-1.0, 0.0, 1.0, 2.5])
def test_slope_recovers_the_exponent(exponent: float) -> None:
    sizes = (10, 100, 1000)
    values = [3e-6 * size**exponent for size in sizes]
    assert estimate.slope(sizes, values) == pytest.approx(exponent, abs=1e-9)


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
    assert estimated(low, high, control).verdict(CLAIM) == verdict


@pytest.mark.parametrize(
    ("claim", "control", "verdict"),
    [
        (replace(CLAIM, unit="s"), 1.2, "holds"),
        (replace(CLAIM, unit="s"), 1.3, "void"),
        (replace(CLAIM, kind="cores", threads=2), 1.79, "void"),
        (replace(CLAIM, kind="cores", threads=2), 1.98, "holds"),
    ],
)
def test_control_depends_on_what_is_measured(
    claim: Benchmark, control: float, verdict: str
) -> None:
    assert estimated(2.1, 2.3, control).verdict(claim) == verdict


@pytest.mark.parametrize(
    ("declared", "quantity", "bound"),
    [
        (RATIO + "at_most = 2", "in_list / in_set", "at most 2"),
        (
            RATIO + "between = [0.5, 2]\n# sizes = [10, 20]",
            "in_list / in_set, size 20",
            "between 0.5 and 2",
        ),
        (
            RATIO + "at_least = 2\n# sizes = [10, 20]\n# at = 10",
            "in_list / in_set, size 10",
            "at least 2",
        ),
        (
            "slope = 'in_list'\n# sizes = [10, 20]\n# between = [-0.1, 0.1]",
            "exponent of the time of in_list",
            "between -0.1 and 0.1",
        ),
        (
            "cores = 'in_list'\n# threads = 4\n# at_most = 1.1",
            "cores busy with 4 threads of in_list",
            "at most 1.1",
        ),
        (
            "ratio = 'in_list'\n# builds = '3.14t / 3.14'\n# at_most = 2",
            "in_list on 3.14t / on 3.14",
            "at most 2",
        ),
    ],
)
def test_declaration_in_words(
    project: Project, declared: str, quantity: str, bound: str
) -> None:
    one = write(project, declared).benchmark
    assert one
    assert (one.quantity, one.bound) == (quantity, bound)


@pytest.mark.parametrize(
    ("declared", "expected"),
    [
        (RATIO + "at_least = 0.5", "an ordered bound"),
        (RATIO + "at_most = 0", "an ordered bound"),
        (RATIO + "at_least = '20'", "a number"),
        (RATIO + "between = [2, 1]", "an ordered bound"),
        (
            RATIO + "at_least = 2\n# at_most = 3",
            "one of at_least, at_most, between",
        ),
        (RATIO + "at_lest = 2", "one of at, at_least"),
        (RATIO + "at_least = 2\n# clock = 'sun'", "cpu or wall"),
        (RATIO + "at_least = 2\n# interpreters = ['2.7']", "out of 3.11"),
        ("at_least = 2", "one of ratio, slope, cores"),
        ("ratio = 'in_list'\n# at_least = 2", '"slow / fast", two functions'),
        (RATIO + "at_least = 2\n# beside = 'third'", "a list of functions"),
        (RATIO + "at_least = 2\n# beside = ['in_set']", "each function once"),
        (RATIO + "at_least = 2\n# sizes = [20, 10]", "whole numbers, ascending"),
        (RATIO + "at_least = 2\n# sizes = [1, 2]\n# at = 3", "one of the sizes"),
        (RATIO + "at_least = 2\n# at = 3", "no 'at' beside"),
        (RATIO + "at_least = 2\n# returns = ''", "a unit"),
        (RATIO + "at_least = 2\n# threads = 2", "no 'threads' beside"),
        ("slope = 'in_list'\n# at_most = 2", "sizes = "),
        ("slope = 'in_list / in_set'\n# sizes = [1, 2]\n# at_most = 2", '"name"'),
        ("cores = 'in_list'\n# threads = 1\n# at_most = 2", "from 2 to 64"),
        ("cores = 'in_list'\n# clock = 'cpu'\n# at_most = 2", "no 'clock' beside"),
        ("ratio = 'in_list'\n# builds = '3.14'\n# at_most = 2", '"3.14t / 3.14"'),
    ],
)
def test_wrong_declaration_is_refused(
    project: Project, declared: str, expected: str
) -> None:
    with pytest.raises(ProblemError) as caught:
        write(project, declared)
    assert caught.value.problem.path == project.root / NAME
    assert expected in caught.value.problem.expected


def test_results_come_back_as_they_were_written(project: Project) -> None:
    snippet = add(project, "at_least = 2")
    series = {"in_list": Series(1e-6, 0.9e-6, 1.1e-6, (1.4, 1.25, 1.5))}
    one = replace(result(snippet, estimated(1.25, 1.5)), series=series)
    told = Results({"3.14": one})
    results.path_of(snippet).write_text(told.as_json())
    again = results.read(snippet)
    assert again.by_interpreter == told.by_interpreter
    assert json.loads(told.as_json())["digest"] == again.content_digest()


def test_mended_bound_needs_no_new_measurement(project: Project) -> None:
    """But another function does, and the new bound must hold on what was measured."""
    scope = "\n# interpreters = ['3.14']"
    publish(add(project, "at_least = 20" + scope), 100, 105)
    claim = BODY.replace("takes longer", "takes 30 times as long")
    for bound, body, told in (
        ("at_least = 30", claim, []),
        ("at_least = 90", BODY, ["the bound is too close to what was measured"]),
        (
            "at_least = 30",
            BODY.replace("-1", "-2"),
            ["the benchmark was measured from an older source"],
        ),
    ):
        snippet = write(project, RATIO + bound + scope, body)
        assert snippet.benchmark
        assert [p.what for p in results.problems(snippet, snippet.benchmark)] == told


def test_replaced_result_moves_into_the_history(project: Project) -> None:
    snippet = add(project, "at_least = 2\n# interpreters = ['3.14']")
    for low in range(100, 100 + results.KEPT + 3):
        publish(snippet, low, low + 10)
    kept = results.read(snippet).by_interpreter["3.14"]
    assert kept.estimate.low == 102 + results.KEPT
    lows = [past["low"] for past in kept.history]
    assert lows == list(range(102, 102 + results.KEPT))


def test_result_of_an_interpreter_out_of_scope_is_dropped(project: Project) -> None:
    publish(add(project, "at_least = 2"), 100, 110)
    narrowed = write(project, RATIO + "at_least = 2\n# interpreters = ['3.14']")
    bench.publish(narrowed, {"3.14": result(narrowed, estimated(100, 110))})
    assert list(results.read(narrowed).by_interpreter) == ["3.14"]


@pytest.mark.parametrize(
    ("bound", "told"),
    [
        ("at_least = 20", []),
        ("at_least = 90", ["the bound is too close to what was measured"]),
        (
            "at_least = 150",
            ["what was measured does not carry the claim: holds"],
        ),
        ("at_most = 110", ["the bound is too close to what was measured"]),
        ("at_most = 140", []),
        ("between = [50, 140]", []),
        ("between = [95, 140]", ["the bound is too close to what was measured"]),
        ("between = [50, 110]", ["the bound is too close to what was measured"]),
    ],
)
def test_bound_keeps_a_margin(project: Project, bound: str, told: list[str]) -> None:
    snippet = add(project, f"{bound}\n# interpreters = ['3.14']")
    publish(snippet, 100, 105)
    assert snippet.benchmark
    assert [p.what for p in results.problems(snippet, snippet.benchmark)] == told


@pytest.mark.parametrize(
    ("bound", "cited"),
    [
        ("at_least = 2", "180×"),
        ("at_most = 300", "210×"),
        ("between = [100, 300]", "190×"),
    ],
)
def test_citation_takes_the_careful_end(
    project: Project, bound: str, cited: str
) -> None:
    publish(add(project, f"{bound}\n# interpreters = ['3.14']"), 187, 201)
    loaded = corpus.load(project.root)
    values = loaded.values(loaded.snippets["ch01/lists/search.py"])
    assert values["ratio"] == {"3.14": cited}


def test_functions_sizes_and_the_break_even_can_be_cited(project: Project) -> None:
    declared = RATIO + "at_least = 2\n# sizes = [1, 10, 100]\n# beside = ['third']"
    snippet = write(project, declared)
    assert snippet.benchmark
    ratios = {1: 0.5, 10: 1.5, 100: 3.0}
    series = {
        f"{name}@{size}": Series(
            size * 2e-6, 0, 1, (ratio * by, ratio * by * 0.9, ratio * by * 1.1)
        )
        for size, ratio in ratios.items()
        for name, by in (("in_list", 1), ("in_set", 0), ("third", 2))
    }
    one = replace(result(snippet, estimated(2.9, 3.1)), series=series)
    told = results.cited(one, snippet.benchmark)
    assert told["ratio"] == "2.9×"
    assert told["ratio@10"] == "1.5×"
    assert told["third/in_set@100"] == "6×"
    assert told["in_list@10"] == "20 µs"
    assert told["break-even"] == "10"


@pytest.mark.parametrize(
    ("ratios", "expected"),
    [
        ((0.5, 0.9, 2.0), 100),
        ((0.5, 1.5, 2.0), 10),
        ((2.0, 0.5, 2.0), 100),
        ((1.5, 1.6, 2.0), None),
        ((0.5, 0.6, 0.7), None),
    ],
)
def test_break_even_is_the_first_size_from_which_all_are_slower(
    project: Project, ratios: tuple[float, ...], expected: int | None
) -> None:
    snippet = write(project, RATIO + "at_least = 2\n# sizes = [1, 10, 100]")
    assert snippet.benchmark
    series = {
        f"in_list@{size}": Series(1, 1, 1, (ratio, ratio, ratio))
        for size, ratio in zip((1, 10, 100), ratios, strict=True)
    }
    one = replace(result(snippet, estimated(2, 3)), series=series)
    assert results.break_even(one, snippet.benchmark) == expected


@pytest.mark.parametrize(
    ("value", "unit", "told"),
    [
        (2.5e-9, "", "2.5 ns"),
        (1e-6, "", "1 µs"),
        (0.0123, "s", "12 ms"),
        (281e-9, "s", "280 ns"),
        (0.9996e-3, "s", "1 ms"),
        (2.0, "s", "2 s"),
        (12345.0, "bytes", "12,345 bytes"),
        (3.25, "%", "3.25 %"),
        (0.4856, "share", "48.6 %"),
    ],
)
def test_value_with_its_unit(value: float, unit: str, told: str) -> None:
    assert results.in_units(value, unit) == told


@pytest.mark.parametrize(
    ("value", "told"),
    [(0.98432, "0.984"), (18.44, "18.4"), (3921.4, "3,920"), (1000.2, "1,000")],
)
def test_figure_is_written_as_people_read_it(value: float, told: str) -> None:
    assert results.three_digits(value) == told
    assert results.interval(value, value) == f"{told} to {told}"


def test_head_and_results_are_where_the_lies_expect_them(project: Project) -> None:
    snippet = add(project, "at_least = 2")
    assert snippet.line == HEAD.count("\n") + 2
    assert results.path_of(snippet) == project.root / RESULTS
