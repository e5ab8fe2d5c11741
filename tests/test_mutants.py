"""Mutants are made where a mistake could be, and are noticed where a proof holds."""

from __future__ import annotations

import json
import random
from dataclasses import replace
from typing import TYPE_CHECKING

import mutants as lab
import mutate
import pytest
from conftest import ROOT
from lies_of_benchmarks import measured
from measured import NAME
from project import SNIPPET, Project, make

from proven import corpus, mutants
from proven.problems import ProblemError

if TYPE_CHECKING:
    from concurrent.futures import Executor
    from pathlib import Path

    from proven.interpreters import Interpreter


@pytest.fixture
def project(tmp_path: Path, found: dict[str, Interpreter]) -> Project:
    return make(tmp_path, found)


def changed(text: str, *, only_asserts: bool = False) -> list[str]:
    return [one.now for one in mutate.of_code(text, only_asserts=only_asserts)]


@pytest.mark.parametrize(
    ("line", "now"),
    [
        ("x = a == b", ["x = a != b"]),
        ("x = a < b", ["x = a >= b"]),
        ("x = a <= b < c", ["x = a <= b >= c", "x = a > b < c"]),
        ("x = a is b", ["x = a is not b"]),
        ("assert f(x)", ["assert not f(x)"]),
        ("assert a == b", ["assert a != b"]),
        ("if ready: pass", ["if not ready: pass"]),
        ("x = 1_000", ["x = 1001"]),
        ("MODE = 'one'", ["MODE = 'XXone'"]),
        ("x = 2 if a else 4", [
            "x = 2 if not a else 4", "x = 3 if a else 4", "x = 2 if a else 5"]),
        ("print(x[0])", ["print(x[1])"]),
        ("x = 1e16", ["x = 2e+16"]),
        ("DATA.size = 3", ["DATA.size = 4"]),
        ("DATA, size = load(), 3", ["DATA, size = load(), 4"]),
        ("x = True", ["x = False"]),
        ("x = a and b", ["x = a or b"]),
        ("x = 'one'", ["x = 'XXone'"]),
        ('x = rb"""one"""', ['x = rb"""XXone"""']),
        ("print(f'n = {n}')", ["print(f'XXn = {n}')"]),
        ("x: list[int] = f()", ["x: None = f()"]),
        ("def f() -> None: pass", ["def f() -> int: pass"]),
        ("def f(x: int): pass", ["def f(x: None): pass"]),
    ],
)  # fmt: skip
def test_change(line: str, now: list[str]) -> None:
    assert sorted(changed(f'"""A claim."""\n{line}\n')) == sorted(now)


@pytest.mark.parametrize(
    "line",
    [
        '"""A docstring: 1 == 2."""',
        "# 1 == 2",
        "def f(): 'A docstring.'",
        "assert f(x), 'a message'",
        "raise ValueError('a message')",
        "event.wait(5)",
        "thread.join(timeout=5)",
        "run(work, 100 * 2)",
        "run(20 if own else 4)",
        "ROUNDS = 100 * 1_000",
        "ROUNDS, SHARE = 1_000, 0.5",
        "subprocess.run(command, check=True)",
        "DATA = [n % 7 for n in range(10)]",
        "if TYPE_CHECKING: pass",
        "x = size > 1_000",
        "x = sys.version_info >= (3, 14)",
        "x: Literal['a', 1] = f()",
    ],
)
def test_text_that_nothing_compares_is_left_alone(line: str) -> None:
    message = {"assert f(x), 'a message'": ["assert not f(x), 'a message'"]}
    message["x: Literal['a', 1] = f()"] = ["x: None = f()"]
    message["x = size > 1_000"] = ["x = size <= 1_000"]
    message["x = sys.version_info >= (3, 14)"] = ["x = sys.version_info < (3, 14)"]
    assert changed(f'"""A claim."""\n{line}\n') == message.get(line, [])


def test_a_change_keeps_every_other_character() -> None:
    text = '"""A claim."""\n\n\nx = [1,   2]  # two\nassert  x == [1, 2]\n'
    (one,) = [m for m in mutate.of_code(text) if m.kind == "comparison"]
    assert one.text == text.replace("==", "!=")
    assert one.line == 5
    assert one.was == "assert  x == [1, 2]"


def test_of_a_benchmark_only_asserts_are_changed() -> None:
    text = '"""A claim."""\nITEMS = list(range(10))\nassert len(ITEMS) == 10\n'
    assert changed(text, only_asserts=True) == [
        "assert len(ITEMS) != 10",
        "assert len(ITEMS) == 11",
    ]


@pytest.mark.parametrize(
    ("bound", "now"),
    [
        ("at_least = 20", ["# at_most = 20", "# at_least = 200"]),
        ("at_most = 1.5", ["# at_least = 1.5", "# at_most = 0.15"]),
        ("between = [0.5, 1.5]", ["# between = [1.5, 2.5]"]),
    ],
)
def test_change_of_a_bound(bound: str, now: list[str]) -> None:
    text = (
        f'# /// script\n# [tool.proven.benchmark]\n# {bound}\n# ///\n"""A claim."""\n'
    )
    assert [one.now for one in mutate.of_bound(text)] == now
    assert {one.line for one in mutate.of_bound(text)} == {3}


def test_change_of_a_recording() -> None:
    found = list(mutate.of_recording("one\ntwo\n"))
    assert [one.text for one in found] == ["oneX\ntwo\n", "one\ntwoX\n"]


def tried(project: Project, pool: Executor) -> tuple[list[lab.Trial], list[lab.Trial]]:
    """Try all mutants of a project; return them, and those that survived."""
    here = {project.here: project.found[project.here]}
    scratch = project.root / "scratch"
    (scratch / "snippets").mkdir(parents=True)
    place = lab.Lab(project.corpus, here, scratch, pool)
    snippets = project.corpus.snippets.values()
    chance = random.Random(1)  # noqa: S311 - the same each time
    trials = [trial for one in snippets for trial in place.trials(one, chance)]
    survived, unlike = place.survivors(trials)
    assert not unlike
    return trials, survived


def record(project: Project) -> None:
    assert not project.record(project.here)


def test_every_mutant_of_a_good_proof_is_noticed(
    project: Project, pool: Executor
) -> None:
    trials, survived = tried(project, pool)
    assert {trial.mutant.kind for trial in trials} == {
        "comparison",
        "literal",
        "recording",
    }
    # The items are not what is claimed: only how many there are.
    assert [trial.mutant.was for trial in survived] == ["items = [1, 2]"] * 2


def test_a_proof_that_cannot_fail_survives(project: Project, pool: Executor) -> None:
    project.runs("size = 2\nprint('done')\nassert size or True\n")
    record(project)
    _, survived = tried(project, pool)
    assert {trial.mutant.now for trial in survived} >= {
        "size = 3",
        "assert size or False",
        "assert not size or True",
    }


def test_a_wrong_annotation_is_noticed_by_mypy(
    project: Project, pool: Executor
) -> None:
    project.runs(
        "def double(n: int) -> int:\n    return n + n\n\n\nassert double(1) == 2\n"
    )
    record(project)
    trials, survived = tried(project, pool)
    assert sum(trial.mutant.kind == "annotation" for trial in trials) == 2
    assert survived == []


def test_a_mutant_that_loops_for_ever_is_killed(
    project: Project, pool: Executor
) -> None:
    project.runs("n = 3\nwhile n != 0:\n    n -= 1\nprint(n)\nassert n == 0\n")
    record(project)
    trials, survived = tried(project, pool)
    assert "while n != 1:" in [trial.mutant.now for trial in trials]
    assert {trial.mutant.was for trial in survived} <= {"n = 3"}


def test_a_wrong_bound_is_noticed_by_what_was_measured(
    project: Project, pool: Executor
) -> None:
    measured("at_least = 20")(project)
    (project.root / SNIPPET).unlink()
    trials, survived = tried(project, pool)
    bounds = [trial for trial in trials if trial.mutant.kind == "bound"]
    assert [trial.mutant.now for trial in bounds] == [
        "# at_most = 20",
        "# at_least = 200",
    ]
    assert survived == []


def test_a_loose_bound_survives(project: Project, pool: Executor) -> None:
    measured("at_least = 2")(project)
    (project.root / SNIPPET).unlink()
    _, survived = tried(project, pool)
    assert [trial.mutant.now for trial in survived] == ["# at_least = 20"]
    assert lab.problem(survived[0]).path == project.root / NAME


def test_a_survivor_is_told_with_its_line_and_its_mend(project: Project) -> None:
    mutant = mutate.Mutant("literal", 3, "items = [1, 2]", "items = [2, 2]", "")
    trial = lab.Trial(project.snippet, mutant, project.root)
    text = lab.problem(trial).render(project.root)
    assert text.startswith(
        f"{SNIPPET}:3: no check notices that the literal was changed"
    )
    assert "mend: assert or print what this decides" in text


def test_an_excuse_without_need_is_told(project: Project, tmp_path: Path) -> None:
    listed = tmp_path / "mutants.toml"
    name = project.snippet.name
    listed.write_text(f'["{name}"]\n"items = [1, 2]" = "a"\n"import os" = "b"\n')
    excused = lab.Equivalent(listed)
    mutant = mutate.Mutant("literal", 3, "items = [1, 2]", "items = [2, 2]", "")
    assert lab.Trial(project.snippet, mutant, listed) in excused
    other = replace(mutant, was="assert True")
    assert lab.Trial(project.snippet, other, listed) not in excused
    (problem,) = excused.problems([project.snippet])
    assert problem.came == "import os"


def test_every_excuse_names_a_line_that_is_there() -> None:
    snippets = corpus.load(ROOT).snippets
    for name, reasons in lab.Equivalent().reasons.items():
        lines = [line.strip() for line in snippets[name].source.decode().splitlines()]
        assert set(reasons) <= set(lines), name
        assert all(reason.strip() for reason in reasons.values()), name


SCORE = mutants.Score(
    seed=7,
    sample=40,
    snippets=757,
    date="2026-11-21",
    engine="",
    chapters={"ch01": mutants.Count(190, 10, 3), "ch02": mutants.Count(100, 0, 0)},
    kinds={"literal": mutants.Count(290, 10, 3)},
)


def publish(project: Project, score: mutants.Score) -> None:
    engine = mutants.engine_digest(project.root)
    text = mutants.as_json(replace(score, engine=score.engine or engine))
    project.write(mutants.SCORE.as_posix(), text)


def test_a_score_is_read_as_it_was_written(project: Project) -> None:
    publish(project, SCORE)
    score = mutants.read(project.root)
    assert score
    assert score.chapters == SCORE.chapters
    assert score.total == mutants.Count(290, 10, 3)
    assert score.share == pytest.approx(290 / 300)
    assert project.check(project.here) == []


def test_a_score_is_shown(project: Project) -> None:
    assert "No score is published yet." in mutants.as_html(project.root)
    publish(project, SCORE)
    html = mutants.as_html(project.root)
    assert "40 of 757 snippets, drawn with the seed 7; 96.7% of their mutants" in html
    assert "<td>ch01</td><td>190</td><td>10</td><td>3</td><td>95.0%</td>" in html


def test_a_score_below_the_goal_says_so() -> None:
    low = replace(SCORE, chapters={"ch01": mutants.Count(9, 1, 0)})
    assert mutants.as_text(low).endswith("goal, 95% of all killed: NOT reached")
    assert mutants.as_text(SCORE).endswith("goal, 95% of all killed: reached")


def test_a_score_edited_by_hand_is_told(project: Project) -> None:
    publish(project, SCORE)
    project.replace(mutants.SCORE.as_posix(), '"survived": 10', '"survived": 1')
    (problem,) = project.check(project.here)
    assert problem.what == "the mutation score was changed by hand"
    assert problem.mend == "run: make mutants SAMPLE=all PUBLISH=1"


def test_a_score_of_other_mutants_is_told(project: Project) -> None:
    publish(project, replace(SCORE, engine="older"))
    (problem,) = project.check(project.here)
    assert problem.what == "the mutation score is that of other mutants"


@pytest.mark.parametrize("text", ["{", "[]", '{"digest": ""}'])
def test_a_score_that_cannot_be_read_is_told(project: Project, text: str) -> None:
    project.write(mutants.SCORE.as_posix(), text)
    (problem,) = project.check(project.here)
    assert problem.what == "the mutation score cannot be read"
    with pytest.raises(ProblemError):
        mutants.as_html(project.root)


def test_the_published_score_reaches_the_goal() -> None:
    score = mutants.read(ROOT)
    if not score:
        pytest.skip("no score is published")
    assert score.share >= mutants.GOAL, json.dumps(mutants.as_text(score))
