"""What is written when snippets are recorded, and what is left alone."""

from __future__ import annotations

import contextlib
import datetime
import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from project import MANIFEST, PROVEN, SNIPPET, Project, files, make, remember

from proven import recording
from proven.interpreters import VERSIONS

if TYPE_CHECKING:
    from proven.interpreters import Interpreter

FOLDER = "snippets/ch01/lists"
SAME = dict.fromkeys(VERSIONS, "length = 2\n")


@pytest.fixture
def project(tmp_path: Path, found: dict[str, Interpreter]) -> Project:
    return make(tmp_path, found)


def recorded(project: Project) -> dict[str, str]:
    """Return the recordings that are there, by file name."""
    return {
        path.name: path.read_text() for path in (project.root / FOLDER).glob("*.out")
    }


def entry(project: Project) -> dict[str, Any]:
    manifest: dict[str, dict[str, Any]] = json.loads(
        (project.root / MANIFEST).read_text()
    )
    return manifest["length.py"]


def test_one_file_where_all_agree(project: Project) -> None:
    assert recorded(project) == {"length.out": "length = 2\n"}
    assert list(entry(project)["interpreters"]) == list(VERSIONS)
    assert "stale" not in entry(project)


def on(day: str, monkeypatch: pytest.MonkeyPatch) -> None:
    class Day(datetime.datetime):
        @classmethod
        def now(cls, tz: datetime.tzinfo | None = None) -> Day:
            return cls.fromisoformat(day).replace(tzinfo=tz)

    monkeypatch.setattr(datetime, "datetime", Day)


def days(project: Project) -> tuple[str, str, str]:
    read = recording.read(project.snippet)
    return read.since, read.changed, read.date


def test_days_of_the_first_recording_and_of_the_last_change(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = entry(project)["date"]
    assert days(project) == (first, first, first)
    assert not {"since", "changed"} & set(entry(project))

    on("2101-01-01", monkeypatch)
    assert remember(project, SAME | {"3.11": "1\n"})
    assert days(project) == (first, "2101-01-01", "2101-01-01")

    # A newer patch release that prints the same is no change.
    on("2102-02-02", monkeypatch)
    assert recording.update(project.snippet, {"3.12": ("3.12.99", "length = 2\n")})
    assert days(project) == (first, "2101-01-01", "2102-02-02")
    assert not recording.update(project.snippet, {"3.12": ("3.12.99", "length = 2\n")})

    # Another source is one, though it prints the same.
    on("2103-03-03", monkeypatch)
    project.runs('print("length = 2")\nassert len([1, 2]) == 2\n')
    assert remember(project, SAME | {"3.11": "1\n"})
    assert days(project) == (first, "2103-03-03", "2103-03-03")
    assert set(entry(project)) & {"since", "changed"} == {"since"}


def test_one_file_more_for_each_that_differs(project: Project) -> None:
    assert remember(project, SAME | {"3.11": "1\n", "3.14t": "2\n"})
    assert recorded(project) == {
        "length.out": "length = 2\n",
        "length.3.11.out": "1\n",
        "length.3.14t.out": "2\n",
    }
    read = recording.read(project.snippet)
    assert read.outputs == SAME | {"3.11": "1\n", "3.14t": "2\n"}
    assert read.differs
    assert read.groups()[0] == (("3.11",), "1\n")


def test_a_file_is_removed_that_differs_no_longer(project: Project) -> None:
    remember(project, SAME | {"3.11": "1\n"})
    assert remember(project, SAME)
    assert recorded(project) == {"length.out": "length = 2\n"}


def test_the_oldest_is_the_base_where_the_reference_is_not_meant(
    project: Project,
) -> None:
    project.runs("", 'interpreters = ["3.11", "3.12", "3.13"]')
    remember(project, {"3.11": "1\n", "3.12": "2\n", "3.13": "1\n"})
    assert recorded(project) == {"length.out": "1\n", "length.3.12.out": "2\n"}


def test_a_file_is_removed_when_its_interpreter_becomes_the_base(
    project: Project,
) -> None:
    remember(project, SAME | {"3.11": "1\n"})
    project.runs("", 'interpreters = ["3.11"]')
    remember(project, {"3.11": "1\n"})
    assert recorded(project) == {"length.out": "1\n"}


def test_empty_output_is_recorded_too(project: Project) -> None:
    assert remember(project, dict.fromkeys(VERSIONS, "") | {"3.11": "1\n"})
    assert recorded(project) == {"length.out": "", "length.3.11.out": "1\n"}


def test_nothing_is_touched_where_nothing_changed(project: Project) -> None:
    before = files(project.root / FOLDER)
    assert not project.record()
    assert files(project.root / FOLDER) == before


def test_what_changed_gets_the_day_of_today(project: Project) -> None:
    project.replace(MANIFEST, entry(project)["date"], "2001-01-01")
    assert not project.record()
    assert entry(project)["date"] == "2001-01-01"
    project.replace(SNIPPET, "length = ", "size = ")
    assert not project.record(project.here)
    assert entry(project)["date"] > "2001-01-01"


def test_what_the_interpreters_print_is_recorded(project: Project) -> None:
    project.runs("import sys\nprint(sys.version_info[:2], len(sys.abiflags))\n")
    assert not project.record()
    outputs = recording.read(project.snippet).outputs
    for name, interpreter in project.found.items():
        minor = interpreter.version.split(".")[1]
        assert outputs[name] == f"(3, {minor}) {len(name) - len(name.rstrip('t'))}\n"


def test_errors_follow_the_output(project: Project) -> None:
    project.runs("import sys\nprint('no', file=sys.stderr)\nprint('yes')\n")
    assert not project.record(project.here)
    assert recording.read(project.snippet).outputs[project.here] == "yes\nno\n"


def test_fewer_interpreters_leave_the_others_alone(project: Project) -> None:
    remember(project, SAME | {project.away: "1\n"})
    before = files(project.root / FOLDER)
    assert not project.record(project.here)
    assert files(project.root / FOLDER) == before


def test_fewer_interpreters_make_the_others_stale(project: Project) -> None:
    remember(project, SAME | {project.away: "1\n"})
    project.replace(SNIPPET, "length = ", "size = ")
    assert not project.record(project.here)
    read = recording.read(project.snippet)
    assert read.outputs[project.here] == "size = 2\n"
    assert read.outputs[project.away] == "1\n"
    assert set(read.stale) == set(VERSIONS) - {project.here}
    assert read.source == project.snippet.digest


def test_stale_stays_stale_until_it_is_recorded(project: Project) -> None:
    project.replace(SNIPPET, "length = ", "size = ")
    assert not project.record(project.here)
    assert not project.record(project.here)
    assert project.away in recording.read(project.snippet).stale
    remember(project, {project.away: "size = 2\n"})
    assert project.away not in recording.read(project.snippet).stale


def test_an_interpreter_that_is_meant_no_longer_is_dropped(project: Project) -> None:
    remember(project, SAME | {project.away: "1\n"})
    project.runs("print('length = 2')\n", f'interpreters = ["{project.here}"]')
    assert not project.record(project.here)
    assert list(entry(project)["interpreters"]) == [project.here]
    assert recorded(project)["length.out"] == "length = 2\n"


def test_a_failure_on_one_interpreter_leaves_all_recordings(project: Project) -> None:
    before = files(project.root / FOLDER)
    project.replace(SNIPPET, "== 2", "== 2, 'no'\nraise SystemExit(1)")
    (problem,) = project.record(project.here)
    assert problem.what.startswith("the proof fails")
    after = files(project.root / FOLDER)
    assert after.pop("length.py") != before.pop("length.py")
    assert after == before


def test_two_snippets_share_a_manifest(project: Project) -> None:
    project.write(f"{FOLDER}/width.py", '"""Lists have no width."""\n')
    assert not project.record(project.here)
    manifest = json.loads((project.root / MANIFEST).read_text())
    assert list(manifest) == ["length.py", "width.py"]
    assert list(manifest["width.py"]["interpreters"]) == [project.here]


def test_recording_forgets_a_snippet_that_is_gone(project: Project) -> None:
    manifest = json.loads((project.root / MANIFEST).read_text())
    manifest["width.py"] = manifest["length.py"]
    project.write(MANIFEST, json.dumps(manifest))
    assert project.record(project.here) == []
    assert list(json.loads((project.root / MANIFEST).read_text())) == ["length.py"]


def test_another_kind_of_build_is_run_but_not_compared(project: Project) -> None:
    here = project.found[project.here]
    project.replace(MANIFEST, f'"{here.exact}"', f'"{here.version}+other"')
    project.replace(SNIPPET, "== 2", "== 3")
    (failed,) = [p for p in project.check(project.here) if "proof" in p.what]
    assert failed.path == project.root / SNIPPET
    project.replace(SNIPPET, "== 3", "== 2")
    assert project.check(project.here, everything=True) == []
    assert "Run, but outputs not compared" in project.cli("check", "--all").stdout


def test_values_are_read_by_key_and_interpreter(project: Project) -> None:
    remember(project, SAME | {"3.11": "length = 3\nsize of [] = 56\nno key\n"})
    values = recording.read(project.snippet).values()
    assert values["length"] == dict.fromkeys(VERSIONS, "2") | {"3.11": "3"}
    assert values["size of []"] == {"3.11": "56"}


def test_bytes_that_are_no_text_are_recorded_as_escapes(project: Project) -> None:
    project.runs("import os\nos.write(1, b'caf\\xe9\\n')\n")
    assert not project.record(project.here)
    assert recording.read(project.snippet).outputs[project.here] == "caf\\xe9\n"


def wait_for_reader(fifo: Path) -> int:
    """Return the fifo opened for writing, as soon as a snippet has opened it."""
    deadline = time.monotonic() + 120
    while time.monotonic() < deadline:
        try:
            return os.open(fifo, os.O_WRONLY | os.O_NONBLOCK)
        except OSError:  # ENXIO: nobody reads
            time.sleep(0.01)
    raise TimeoutError("no snippet was started")


def killed_halfway(project: Project) -> int:
    """Kill `proven record` while the snippet runs; return its process group."""
    fifo = project.root / "fifo"
    os.mkfifo(fifo)
    # The snippet waits until this test closes the fifo; the alarm is for a test that
    # does not come so far, since nothing else ends a snippet whose worker is killed.
    wait = f"signal.alarm(120)\nopen({str(fifo)!r}).read()\n"
    project.runs(f"import signal\nprint('other')\n{wait}")
    command: list[str | Path] = [PROVEN, "record", "--python", project.here]
    with subprocess.Popen(
        command,
        cwd=project.root,
        env={**os.environ, "TMPDIR": str(project.root)},
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    ) as process:
        end = wait_for_reader(fifo)
        process.kill()
        process.wait()
        os.close(end)
    return process.pid


def end_what_is_left(project: Project, group: int) -> None:
    """End the workers, which outlive the command, then a snippet that they started."""
    with contextlib.suppress(ProcessLookupError):
        os.killpg(group, signal.SIGKILL)
    fifo = project.root / "fifo"
    both = os.open(fifo, os.O_RDWR | os.O_NONBLOCK)  # lets in who waits for a writer
    fifo.unlink()
    os.close(both)


def test_killed_halfway_leaves_the_old_recordings(project: Project) -> None:
    before = files(project.root / FOLDER)
    del before["length.py"]
    group = killed_halfway(project)
    try:
        after = files(project.root / FOLDER)
        del after["length.py"]
        assert after == before
    finally:
        end_what_is_left(project, group)


def alive(group: int) -> list[str]:
    """Return the processes of a group that are no zombies."""
    found = []
    for path in Path("/proc").glob("[0-9]*/stat"):
        with contextlib.suppress(OSError):  # it ended meanwhile
            name, _, rest = path.read_text().rpartition(")")
            state, _, of, *_ = rest.split()
            found += [name] if int(of) == group and state != "Z" else []
    return found


@pytest.mark.skipif(sys.platform != "linux", reason="looks into /proc")
def test_killed_halfway_leaves_no_worker(project: Project) -> None:
    group = killed_halfway(project)
    deadline = time.monotonic() + 3
    while alive(group) and time.monotonic() < deadline:
        time.sleep(0.02)
    left = alive(group)
    end_what_is_left(project, group)
    assert not left
