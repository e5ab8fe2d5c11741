"""Which snippets run in a browser: found by running them, recorded, and checked."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from conftest import ROOT
from html_page import parse
from project import RECORDING, SNIPPET, Project, make, remember

from proven import browser, corpus, pyodide, trial
from proven.browser import Trial
from proven.interpreters import VERSIONS
from proven.problems import ProblemError

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from proven.interpreters import Interpreter
    from proven.problems import Problem

FOLDER = "snippets/ch01/lists"
RECORD = f"{FOLDER}/browser.json"
SITE = "https://example.org/site"
# An object that lives until the end of the process.
NOISY = """class Noisy:
    def __del__(self):
        print("gone")

noisy = Noisy()
print("end")
"""
# In Pyodide's own loop, "soon" would come last.
ASYNCIO = """import asyncio


async def main():
    asyncio.get_running_loop().call_soon(print, "soon")
    print("start")
    await asyncio.sleep(0.01)
    print("end")


asyncio.run(main())
"""


@pytest.fixture
def project(tmp_path: Path, found: dict[str, Interpreter]) -> Project:
    """A project whose snippet agrees in a browser, and is recorded so."""
    made = make(tmp_path, found)
    (tmp_path / "web").symlink_to(ROOT / "web")
    note(made, "agrees")
    return made


def note(project: Project, outcome: str, evidence: str = "") -> None:
    """Write down an outcome as if the snippet had been tried as it stands now."""
    recorded = project.corpus.recording(project.snippet)
    digest = browser.digest(recorded.outputs["3.14"])
    version = pyodide.version(project.root)
    tried = Trial(outcome, evidence, project.snippet.digest, digest, version)
    browser.write(project.root / FOLDER, {"length.py": tried})


def static(project: Project) -> list[Problem]:
    now = project.corpus
    return list(browser.problems(now, now.snippets.values()))


def checked(project: Project) -> list[Problem]:
    now = project.corpus
    return trial.check(now, now.snippets.values())


def runs(project: Project, code: str, output: str = "") -> Trial:
    """Try a snippet of this code, recorded with this output on CPython."""
    project.runs(code)
    remember(project, dict.fromkeys(VERSIONS, output))
    now = project.corpus
    trial.record(now, now.snippets.values())
    return browser.read(project.root / FOLDER)["length.py"]


def shown(project: Project, site: str = SITE) -> str:
    recorded = project.corpus.recording(project.snippet)
    return browser.as_html(project.snippet, recorded, site)


def test_corpus_is_recorded_as_it_stands() -> None:
    whole = corpus.load(ROOT)
    told = [p.render(ROOT) for p in browser.problems(whole, whole.snippets.values())]
    assert told == []


def test_chapter_11_comes_out_in_a_browser_as_recorded() -> None:
    whole = corpus.load(ROOT)
    chapter = [s for name, s in whole.snippets.items() if name.startswith("ch11")]
    assert len(browser.candidates(chapter)) > 50
    assert [p.render(ROOT) for p in trial.check(whole, chapter)] == []


def test_what_is_recorded_is_green(project: Project) -> None:
    assert static(project) == []
    assert checked(project) == []


def test_record_is_written_by_running(project: Project) -> None:
    written = json.loads((project.root / RECORD).read_text())
    (project.root / RECORD).unlink()
    now = project.corpus
    assert trial.record(now, now.snippets.values()) == [project.snippet]
    assert json.loads((project.root / RECORD).read_text()) == written
    assert trial.record(now, now.snippets.values()) == []


def source_changes(project: Project) -> None:
    project.replace(SNIPPET, "[1, 2]", "[2, 1]")


def recording_changes(project: Project) -> None:
    remember(project, dict.fromkeys(VERSIONS, "length = 3\n"))


def pyodide_changes(project: Project) -> None:
    tried = browser.read(project.root / FOLDER)["length.py"]
    tried = replace(tried, pyodide="0.1")
    browser.write(project.root / FOLDER, {"length.py": tried})


def record_is_removed(project: Project) -> None:
    (project.root / RECORD).unlink()


def record_names_another(project: Project) -> None:
    project.replace(RECORD, '"length.py"', '"width.py"')


@pytest.mark.parametrize(
    ("change", "at", "what", "told"),
    [
        (source_changes, f"{RECORD}:2", "with another source", ("source ", "source ")),
        (recording_changes, f"{RECORD}:2", "another recording", ("recording ", "rec")),
        (pyodide_changes, f"{RECORD}:2", "another pyodide", ("pyodide 3", "e 0.1")),
        (record_is_removed, f"{SNIPPET}:1", "nothing is recorded", ("source", "no en")),
        (record_names_another, f"{RECORD}:2", "names width.py", ("there", "width.py")),
    ],
)
def test_stale_record(
    change: Callable[[Project], None],
    at: str,
    what: str,
    told: tuple[str, str],
    project: Project,
) -> None:
    change(project)
    problem = next(p for p in static(project) if what in p.what)
    assert problem.render(project.root).startswith(f"{at}: ")
    assert told[0] in problem.expected
    assert told[1] in problem.came
    assert problem.expected != problem.came
    assert f"make browser-record ONLY={FOLDER}" in problem.mend


def test_stale_record_shows_no_button(project: Project) -> None:
    assert "data-run" in shown(project)
    source_changes(project)
    assert "data-run" not in shown(project)


@pytest.mark.parametrize("lie", ["differs", "crash", "output"])
def test_record_that_was_edited(lie: str, project: Project) -> None:
    note(project, lie)
    assert static(project) == []
    (problem,) = checked(project)
    assert problem.render(project.root).startswith(f"{RECORD}:2: length.py comes out")
    assert (problem.expected, problem.came) == (lie, "agrees")
    assert f"make browser-record ONLY={SNIPPET}" in problem.mend


def test_record_that_hides_a_failure(project: Project) -> None:
    project.runs("import threading\n\nthreading.Thread(target=print).start()\n")
    remember(project, dict.fromkeys(VERSIONS, "\n"))
    note(project, "agrees")
    (problem,) = checked(project)
    assert problem.expected == "agrees"
    assert problem.came == "fails RuntimeError: can't start new thread"


def test_record_that_is_no_json(project: Project) -> None:
    project.write(RECORD, "{\n garbage")
    with pytest.raises(ProblemError) as raised:
        static(project)
    assert raised.value.problem.line == 2
    assert "make browser-record" in raised.value.problem.mend


@pytest.mark.parametrize(
    ("code", "outcome", "why"),
    [
        (
            "import threading\nthreading.Thread().start()\n",
            "fails",
            "it starts threads",
        ),
        (
            "import os\nos.fork()\n",
            "fails",
            "it calls what the operating system of a browser does not have",
        ),
        ("import os\nos.sched_setaffinity\n", "fails", "it uses os.sched_setaffinity"),
        (
            "import subprocess, sys\nsubprocess.run([sys.executable])\n",
            "fails",
            "it starts processes",
        ),
        ("import nowhere\n", "fails", "Pyodide has no module nowhere"),
        (
            "import sys\nassert sys.maxsize > 2**32\n",
            "fails",
            "an assert of it does not hold on 32-bit WebAssembly",
        ),
        (
            "import sys\nprint(sys.getsizeof(0))\n",
            "differs",
            "it prints something else on 32-bit WebAssembly",
        ),
        ("{}['key']\n", "fails", "it ends there with KeyError"),
        (
            "while True:\n    print('x' * 80)\n",
            "output",
            "it prints too much for a page",
        ),
    ],
)
def test_reason_follows_from_what_happened(
    code: str, outcome: str, why: str, project: Project
) -> None:
    tried = runs(project, code, "28\n")
    assert (tried.outcome, tried.why) == (outcome, why)
    assert f"Not in the browser: {why}." in shown(project)
    assert "data-run" not in shown(project)


def test_endless_loop_is_ended(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(browser, "SECONDS", 1.0)
    tried = runs(project, "while True:\n    pass\n")
    assert (tried.outcome, tried.why) == (
        "timeout",
        "it takes longer than 8 seconds there",
    )


@pytest.mark.parametrize(
    ("code", "output"),
    [
        (
            "import sys\nprint('error', file=sys.stderr)\nprint('out')\n",
            "out\nerror\n",
        ),
        (
            "import atexit\natexit.register(print, 'exit')\nprint('end')\n",
            "end\nexit\n",
        ),
        (
            NOISY,
            "end\ngone\n",
        ),
        (
            "import sys\nprint(__name__, sys.argv, __file__)\n",
            "__main__ ['length.py'] length.py\n",
        ),
        (
            "import sys\nprint(sys.stdin.read() == '', sys.stdout.isatty())\n",
            "True False\n",
        ),
        (
            ASYNCIO,
            "start\nsoon\nend\n",
        ),
    ],
)
def test_file_runs_as_by_cpython(code: str, output: str, project: Project) -> None:
    assert runs(project, code, output).outcome == "agrees"


def test_uncaught_exception_is_shown_as_by_cpython(project: Project) -> None:
    project.runs(
        "def fail():\n    return {}['key']\n\n\nfail()\n", 'exception = "KeyError"'
    )
    project.record(project.here)
    recorded = project.corpus.recording(project.snippet).outputs
    remember(project, dict.fromkeys(VERSIONS, recorded[project.here]))
    assert "Traceback" in recorded[project.here]
    now = project.corpus
    trial.record(now, now.snippets.values())
    assert browser.read(project.root / FOLDER)["length.py"].outcome == "agrees"


@pytest.mark.parametrize(
    ("metadata", "why"),
    [
        ('# dependencies = ["numpy"]', "it needs numpy"),
        ('# requires-python = ">=3.15"', "it is for CPython 3.15, not 3.14"),
        ('# [tool.proven]\n# needs = ["cc"]', "it needs cc"),
    ],
)
def test_reason_that_is_declared(metadata: str, why: str, project: Project) -> None:
    source = (project.root / SNIPPET).read_text()
    project.write(SNIPPET, f"# /// script\n{metadata}\n# ///\n{source}")
    assert browser.declared(project.snippet) == why
    assert browser.candidates([project.snippet]) == []
    (problem,) = static(project)
    assert "names length.py, which is not tried" in problem.what
    now = project.corpus
    trial.record(now, now.snippets.values())
    assert not (project.root / RECORD).exists()


def test_line_below_a_snippet_that_runs(project: Project) -> None:
    line = parse(shown(project)).one(cls="proof-run")
    assert line.attributes["data-run"] == "length.py"
    link = line.one("a")
    assert link.attributes["href"] == f"{SITE}/snippets/ch01/lists/length.py"
    assert (link.text, line.text) == ("Open", "Open")
    assert shown(project, site="") == ""


def test_line_below_a_snippet_with_dependencies_tells_how_to_run_it(
    project: Project,
) -> None:
    source = (project.root / SNIPPET).read_text()
    header = '# /// script\n# dependencies = ["numpy"]\n# ///\n'
    project.write(SNIPPET, header + source)
    line = parse(shown(project)).one(cls="proof-run")
    assert "data-run" not in line.attributes
    assert line.one("span").text == "Not in the browser: it needs numpy."
    assert line.one("code").text == f"uv run {SITE}/snippets/ch01/lists/length.py"


def test_summary_counts_every_embedded_snippet_once(project: Project) -> None:
    assert "| **runs** | 1 |" in browser.summary(project.corpus)
    note(project, "fails", "RuntimeError: can't start new thread")
    assert "| it starts threads | 1 |" in browser.summary(project.corpus)
    source_changes(project)
    assert "| not tried yet | 1 |" in browser.summary(project.corpus)


def test_command_checks_and_records(project: Project) -> None:
    done = project.cli("browser")
    assert done.stdout == "1 snippet, 1 tried: 0 changed, no problems.\n", done.stderr
    source_changes(project)
    done = project.cli("browser", SNIPPET)
    assert done.returncode == 1
    assert done.stdout.startswith(f"{RECORD}:2: length.py was tried in a browser with")
    project.record(project.here)
    done = project.cli("browser", "--record")
    assert "recorded ch01/lists/length.py" in done.stdout


def test_output_that_was_recorded_is_what_is_compared(project: Project) -> None:
    project.replace(RECORDING, "2", "3")
    (problem,) = checked(project)
    assert (problem.expected, problem.came) == ("agrees", "differs")
