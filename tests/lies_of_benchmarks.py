"""The lies that a benchmark, its results and the prose about them can tell."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lies import Lie, says
from measured import NAME, RESULTS, add, publish
from project import PAGE, remember

from proven.interpreters import VERSIONS
from proven.snippet import parse

if TYPE_CHECKING:
    from lies import Change
    from project import Project


def measured(bound: str, *spoil: Change, source: str = "") -> Change:
    """Add a benchmark that was measured at 180 to 200, and then spoil something."""

    def change(project: Project) -> None:
        snippet = add(project, bound)
        remember(project, dict.fromkeys(VERSIONS, ""), snippet)
        other = {"source": source} if source else {}
        publish(snippet, 180, 200, **other)
        for one in spoil:
            one(project)

    return change


def _rebound(project: Project) -> None:
    """Set another bound, and pretend that it was measured."""
    project.replace(NAME, "at_least = 20", "at_least = 150")
    snippet = parse(project.root / NAME, project.root / "snippets")
    remember(project, dict.fromkeys(VERSIONS, ""), snippet)
    publish(snippet, 180, 200)


def _edits(project: Project) -> None:
    project.replace(RESULTS, '"low": 180', '"low": 190')


def _forgets(project: Project) -> None:
    (project.root / RESULTS).unlink()


def _breaks(project: Project) -> None:
    project.write(RESULTS, "{}\n")


def _conflicts(project: Project) -> None:
    kept = (project.root / RESULTS).read_text()
    project.write(RESULTS, f"<<<<<<< ours\n{kept}=======\n{kept}>>>>>>> theirs\n")


BENCHMARKS = [
    Lie(
        name="a merge conflict in results",
        change=measured("at_least = 20", _conflicts),
        at=f"{RESULTS}:1",
        what="a generated file holds a merge conflict",
        expected="one side, whole",
        came="<<<<<<< ours",
        mend=f"git checkout --ours search.bench.json, and run: make check ONLY={NAME}",
    ),
    Lie(
        name="a bound that was not measured",
        change=measured("at_least = 300"),
        at=f"{NAME}:6",
        what="what was measured does not carry the claim",
        expected="in_list / in_set at least 300, with a margin of 1.25",
        came="190 (180 to 200)",
        mend="mend the bound or the claim, or scope it to interpreters",
    ),
    Lie(
        name="a bound too close to what was measured",
        change=measured("at_least = 20", _rebound),
        at=f"{NAME}:6",
        what="the bound is too close to what was measured",
        expected="at least 150, with a margin of 1.25",
        came="190 (180 to 200)",
        mend="mend the bound or the claim",
    ),
    Lie(
        name="a result edited by hand",
        change=measured("at_least = 20", _edits),
        at=f"{RESULTS}:1",
        what="a result of this benchmark was changed by hand",
        expected="as measured",
        mend=f"run: make bench ONLY={NAME}",
    ),
    Lie(
        name="a result of another source",
        change=measured("at_least = 20", source="0123456789abcdef"),
        at=f"{RESULTS}:1",
        what="the benchmark was measured from an older source [{here}",
        expected="results of source ",
        came="0123456789abcdef",
        mend=f"run: make bench ONLY={NAME} ON={{here}}",
    ),
    Lie(
        name="a benchmark that nobody measured",
        change=measured("at_least = 20", _forgets),
        at=f"{NAME}:6",
        what="the benchmark has no results",
        expected="a file search.bench.json beside it",
        came="no such file",
        mend=f"run: make bench ONLY={NAME}",
    ),
    Lie(
        name="results that are cut off",
        change=measured("at_least = 20", _breaks),
        at=f"{RESULTS}:1",
        what="the results of the benchmark cannot be read",
        expected="what `proven bench` writes",
        came="KeyError",
        mend=f"delete it and run: make bench ONLY={NAME}",
    ),
    Lie(
        name="a ratio typed in prose",
        change=measured("at_least = 20", says("A list takes 180× as long as a set.")),
        at=f"{PAGE}:9",
        what="a typed number that no proof shows: '180×'",
        mend="print it in a snippet and cite it: @value",
    ),
    Lie(
        name="a time typed in prose",
        change=measured("at_least = 20", says("A search in a set takes 25 ns.")),
        at=f"{PAGE}:9",
        what="a typed number that no proof shows: '25 ns'",
        mend="print it in a snippet and cite it: @value",
    ),
    Lie(
        name="a cited size that was not measured",
        change=measured("at_least = 20", says("It is @value(search.py, ratio@10).")),
        at=f"{PAGE}:9",
        what="the cited value 'ratio@10' of search.py is not recorded",
        expected="one of 'ratio'",
        mend="print it in ch01/lists/search.py and record",
    ),
]
