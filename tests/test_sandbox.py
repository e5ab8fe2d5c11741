"""What a snippet can do and cannot, in the namespaces and under the guard."""

from __future__ import annotations

import contextlib
import os
import signal
import time
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from proven import guard, run, sandbox
from proven.interpreters import REFERENCE
from proven.run import Job, Outcome, run_job

if TYPE_CHECKING:
    from concurrent.futures import Executor

    from proven.interpreters import Interpreter

GUARD = Path(guard.__file__)


@pytest.fixture
def one(found: dict[str, Interpreter]) -> Interpreter:
    return found.get(REFERENCE) or next(iter(found.values()))


class Sandbox:
    """Runs code as a snippet."""

    def __init__(self, pool: Executor, interpreter: Interpreter, folder: Path) -> None:
        self._pool, self._interpreter, self._folder = pool, interpreter, folder

    def run(self, code: str, timeout: float = 60.0) -> Outcome:
        path = self._folder / "snippet.py"
        path.write_text(code)
        python, stdlib = self._interpreter.executable, self._interpreter.stdlib
        job = Job(str(path), python, stdlib, timeout)
        return self._pool.submit(run_job, job).result()


@pytest.fixture
def box(pool: Executor, one: Interpreter, tmp_path: Path) -> Sandbox:
    return Sandbox(pool, one, tmp_path)


@pytest.fixture
def enforced(pool: Executor) -> None:
    """Skip a test of what only the kernel can do."""
    if not pool.submit(run.is_enforced).result():
        pytest.skip("this system grants no namespace")


def test_own_empty_folders(box: Sandbox) -> None:
    outcome = box.run(
        "import os, tempfile\n"
        "for folder in (os.getcwd(), os.path.expanduser('~'), tempfile.gettempdir()):\n"
        "    print(os.path.basename(folder), os.listdir(folder))\n"
        "    open(os.path.join(folder, 'left'), 'w').close()\n"
    )
    assert outcome.output == "work []\nhome []\ntmp []\n"
    assert (outcome.status, outcome.limit) == (0, "")


def test_files_of_one_run_are_gone_in_the_next(box: Sandbox) -> None:
    code = "import os\nprint(os.listdir())\nopen('left', 'w').close()\n"
    assert box.run(code).output == box.run(code).output == "[]\n"


def test_a_fresh_process_each_time(box: Sandbox) -> None:
    code = "import os\nprint(os.getpid())\n"
    assert box.run(code).output != box.run(code).output


def test_hash_randomisation_is_on(box: Sandbox) -> None:
    code = "import sys\nprint(sys.flags.hash_randomization, hash('a'))\n"
    first, second = box.run(code).output, box.run(code).output
    assert first.startswith("1 ")
    assert first != second


def test_environment_tells_nothing_of_the_machine(
    box: Sandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PYTHONHASHSEED", "0")
    monkeypatch.setenv("SECRET", "token")
    outcome = box.run("import os\nprint(*sorted(os.environ))\n")
    assert outcome.output == "HOME LANG LC_ALL PATH TERM TMPDIR TZ\n"


def test_the_file_runs_as_by_hand(box: Sandbox, one: Interpreter) -> None:
    code = "import sys\nprint(sys.argv, __name__, __file__, sys.flags.isolated)\n"
    assert box.run(code).output == "['snippet.py'] __main__ snippet.py 1\n"
    assert one.executable.endswith(
        box.run("import sys\nprint(sys.executable)").output.strip()
    )


@pytest.mark.parametrize("code", ["input()", "import sys\nsys.stdin.read(1)[0]"])
def test_nothing_to_read(code: str, box: Sandbox) -> None:
    assert box.run(code).status == 1


def test_paths_are_left_out_of_what_is_printed(box: Sandbox) -> None:
    outcome = box.run(
        "import os, json\nprint(os.getcwd() + '/a', __file__, json.__file__)\n"
        "print((lambda: 0).__code__)"
    )
    assert outcome.output.splitlines() == [
        "work/a snippet.py <stdlib>/json/__init__.py",
        '<code object <lambda> at 0x…, file "snippet.py", line 3>',
    ]


@pytest.mark.parametrize(
    "code",
    [
        "socket.create_connection(('192.0.2.1', 80), 3)",
        "socket.create_connection(('127.0.0.1', 9), 3)",
        "socket.socket(type=socket.SOCK_DGRAM).sendto(b'', ('192.0.2.1', 9))",
        "socket.getaddrinfo('example.com', 80)",
    ],
)
def test_no_network(code: str, box: Sandbox) -> None:
    outcome = box.run(f"import socket\n{code}\n")
    assert (outcome.status, outcome.limit) == (1, "no network")


def test_what_needs_no_network_works(box: Sandbox) -> None:
    outcome = box.run(
        "import asyncio, socket\na, b = socket.socketpair()\na.send(b'x')\n"
        "async def main(): return b.recv(1)\nprint(asyncio.run(main()))\n"
    )
    assert (outcome.output, outcome.limit) == ("b'x'\n", "")


@pytest.mark.parametrize(
    "code",
    [
        "open({}, 'w')",
        "import os; os.mkdir({})",
        "import pathlib; pathlib.Path({}).write_text('x')",
        "open('here', 'w').close(); import os; os.rename('here', {})",
        "import sqlite3; sqlite3.connect({}).execute('create table t (n)')",
    ],
)
def test_no_file_outside(
    code: str, box: Sandbox, tmp_path: Path, enforced: None
) -> None:
    del enforced  # the guard has tests of its own below
    outcome = box.run(code.format(repr(str(tmp_path / "outside"))) + "\n")
    assert outcome.status == 1
    assert not (tmp_path / "outside").exists()
    if "sqlite3" not in code and "rename" not in code:
        assert outcome.limit == "no files outside its own folder"


def test_interrupts_are_those_of_a_fresh_process(box: Sandbox) -> None:
    code = "import signal\nprint(signal.getsignal(signal.SIGINT).__name__)\n"
    assert box.run(code).output == "default_int_handler\n"


@pytest.mark.parametrize("folder", ["/dev/" + "shm", "../.."])
def test_nothing_is_left_for_the_next_snippet(
    folder: str, box: Sandbox, enforced: None
) -> None:
    del enforced
    box.run(f"open({folder!r} + '/proven-left', 'w').close()\n")
    outcome = box.run(f"import os\nprint('proven-left' in os.listdir({folder!r}))\n")
    assert outcome.output == "False\n"


@pytest.mark.parametrize(
    "code",
    [
        "bytes(4 << 30)",
        "[bytes(1 << 26) for _ in range(64)]",
        "import mmap; mmap.mmap(-1, 4 << 30, flags=mmap.MAP_PRIVATE)",
    ],
)
def test_memory_is_limited(code: str, box: Sandbox) -> None:
    outcome = box.run(code)
    assert outcome.status == 1
    if "mmap" not in code:  # an OSError there
        assert outcome.limit == f"{sandbox.MEMORY_BYTES >> 20} MiB of memory"


def test_half_a_gibibyte_is_there(box: Sandbox) -> None:
    outcome = box.run("print(len(bytes(1 << 29)))\n")
    assert (outcome.output, outcome.limit) == ("536870912\n", "")


def test_every_interpreter_starts_within_the_memory(
    found: dict[str, Interpreter], pool: Executor, tmp_path: Path
) -> None:
    code = "import threading\nt = threading.Thread(target=print)\nt.start(); t.join()\n"
    for interpreter in found.values():
        outcome = Sandbox(pool, interpreter, tmp_path).run(code)
        assert (outcome.status, outcome.output) == (0, "\n")


def test_output_is_limited(box: Sandbox) -> None:
    outcome = box.run("print('x' * (1 << 20))\n")  # and the line end is one too many
    assert outcome.limit == "1 MiB of output"
    assert len(outcome.output) == sandbox.OUTPUT_BYTES
    assert box.run("print('x' * ((1 << 20) - 1))\n").limit == ""


@pytest.mark.parametrize("stream", ["stdout", "stderr"])
def test_both_streams_are_limited(stream: str, box: Sandbox) -> None:
    outcome = box.run(f"import sys\nwhile True: sys.{stream}.write('x' * 4096)\n")
    assert outcome.limit == "1 MiB of output"


@pytest.mark.parametrize(
    "code",
    [
        "while True: pass",
        "import time; time.sleep(60)",
        "import os; os.close(1); os.close(2)\nwhile True: pass",
        "import signal; signal.signal(signal.SIGTERM, signal.SIG_IGN)\nsignal.pause()",
        "import subprocess; subprocess.run(['sleep', '60'])",
    ],
)
def test_time_is_limited(code: str, box: Sandbox) -> None:
    start = time.monotonic()
    outcome = box.run(code, timeout=0.3)
    assert outcome.limit == "0.3 s of wall-clock time"
    assert time.monotonic() - start < 40  # and not the 60 that it would take


def is_alive(pid: int) -> bool:
    with contextlib.suppress(ProcessLookupError):
        os.kill(pid, 0)
        return True
    return False


# One run for all of them: the sandbox waits a while before it ends a child.
CHILDREN = """import os, signal, time

CHILDREN = {
    "simple": lambda: None,
    "in a session of its own": os.setsid,
    "without its pipes": lambda: os.closerange(0, 3),
    "deaf": lambda: signal.signal(signal.SIGTERM, signal.SIG_IGN),
}
for name, prepare in CHILDREN.items():
    pid = os.fork()
    if not pid:
        prepare()
        time.sleep(60)
    print(pid, flush=True)
"""


def test_children_left_running_are_ended(box: Sandbox) -> None:
    outcome = box.run(CHILDREN)
    assert outcome.limit == "a child process was left running"
    pids = [int(line) for line in outcome.output.splitlines()]
    assert len(pids) == 4
    assert not any(map(is_alive, pids))


def test_daemon_is_ended(box: Sandbox) -> None:
    outcome = box.run(
        "import os, time\nend, start = os.pipe()\nif os.fork() == 0:\n    os.setsid()\n"
        "    if os.fork() == 0:\n        print(os.getpid(), flush=True)\n"
        "        os.write(start, b'x')\n        time.sleep(60)\n"
        "    os._exit(0)\nos.read(end, 1)\n"
    )
    assert outcome.limit == "a child process was left running"
    assert not is_alive(int(outcome.output))


def test_children_of_a_snippet_that_is_stopped_are_ended(box: Sandbox) -> None:
    outcome = box.run(
        "import os, time\npid = os.fork()\nif pid == 0:\n    os.setsid()\n"
        "    time.sleep(60)\nprint(pid)\nwhile True:\n    print('x' * 1000)\n"
    )
    assert outcome.limit == "1 MiB of output"
    assert not is_alive(int(outcome.output.partition("\n")[0]))


def test_child_that_ends_with_the_snippet_is_none_of_our_business(box: Sandbox) -> None:
    outcome = box.run(
        "import multiprocessing\n"
        "context = multiprocessing.get_context('fork')\n"
        "with context.Pool(2) as pool:\n    print(pool.map(abs, [-1, -2]))\n"
    )
    assert (outcome.status, outcome.limit) == (0, "")
    assert outcome.output == "[1, 2]\n"


def test_a_snippet_killed_by_a_signal_is_told(box: Sandbox) -> None:
    outcome = box.run("import os, signal\nos.kill(os.getpid(), signal.SIGSEGV)\n")
    assert (outcome.status, outcome.limit) == (-signal.SIGSEGV, "")


def test_a_snippet_that_kills_itself_is_not_told_as_memory(box: Sandbox) -> None:
    outcome = box.run("import os, signal\nos.kill(os.getpid(), signal.SIGKILL)\n")
    assert outcome.limit == ""
