"""The guard, which keeps snippets in where the system grants no namespace."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from proven import guard
from proven.interpreters import REFERENCE

if TYPE_CHECKING:
    from proven.interpreters import Interpreter

GUARD = Path(guard.__file__)


def guarded(
    code: str, folder: Path, interpreter: Interpreter, *, by: bool = True
) -> subprocess.CompletedProcess[str]:
    """Run code in `folder/box`, which is the one that it may write to."""
    box = folder / "box"
    (box / "work").mkdir(parents=True, exist_ok=True)
    snippet = folder / "snippet.py"
    snippet.write_text(code)
    command: list[str | Path] = [interpreter.executable, "-I"]
    command += [GUARD, snippet, box] if by else [snippet]
    return subprocess.run(
        command, cwd=box / "work", capture_output=True, text=True, check=False
    )


@pytest.fixture
def one(found: dict[str, Interpreter]) -> Interpreter:
    return found.get(REFERENCE) or next(iter(found.values()))


def test_every_interpreter_runs_under_it(
    found: dict[str, Interpreter], tmp_path: Path
) -> None:
    code = "import sys\nprint(sys.argv[1:], __name__, __file__ == sys.argv[0])\n"
    for interpreter in found.values():
        done = guarded(code, tmp_path, interpreter)
        assert (done.stdout, done.stderr) == ("[] __main__ True\n", "")


@pytest.mark.parametrize(
    "code",
    [
        "open('here', 'w').close()",
        "import os; os.mkdir('d'); os.rename('d', 'e'); os.rmdir('e')",
        "open('/dev/null', 'w').close()",
        "import socket; a, b = socket.socketpair(); a.send(b'x'); b.recv(1)",
        "import asyncio; asyncio.run(asyncio.sleep(0))",
        "import tempfile; tempfile.TemporaryFile(dir='.')",
        "import os; os.symlink('/etc', 'link')",
    ],
)
def test_what_is_allowed(code: str, tmp_path: Path, one: Interpreter) -> None:
    done = guarded(code, tmp_path, one)
    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.parametrize(
    "code",
    [
        "open({}, 'w')",
        "open({}, 'ab')",
        "import pathlib; pathlib.Path({}).write_text('')",
        "import pathlib; pathlib.Path({}).mkdir()",
        "import os, pathlib; os.open(pathlib.Path({}), os.O_CREAT | os.O_WRONLY)",
        "open('a', 'w'); import os; os.rename('a', {})",
        "open('a', 'w'); import os; os.link('a', {})",
        "import os; os.symlink('a', {})",
        "import sqlite3; sqlite3.connect({}).execute('create table t (n)')",
    ],
)
def test_no_file_outside(code: str, tmp_path: Path, one: Interpreter) -> None:
    outside = tmp_path / "outside"
    done = guarded(code.format(repr(str(outside))), tmp_path, one)
    assert not os.path.lexists(outside)
    assert done.returncode == 1
    last = done.stderr.splitlines()[-1]
    assert last == "OSError: proven: a snippet writes into its own folder only"


def test_no_file_in_a_folder_whose_name_starts_alike(
    tmp_path: Path, one: Interpreter
) -> None:
    (tmp_path / "box-2").mkdir()
    done = guarded("open('../../box-2/a', 'w')", tmp_path, one)
    assert done.returncode == 1
    assert not (tmp_path / "box-2" / "a").exists()


@pytest.mark.parametrize(
    "code",
    [
        "socket.create_connection(('192.0.2.1', 80), 3)",
        "socket.socket().connect(('192.0.2.1', 80))",
        "socket.socket(type=socket.SOCK_DGRAM).sendto(b'', ('192.0.2.1', 9))",
        "socket.getaddrinfo('localhost', 80)",
        "socket.gethostbyname('localhost')",
        "socket.gethostbyaddr('127.0.0.1')",
    ],
)
def test_no_network(code: str, tmp_path: Path, one: Interpreter) -> None:
    done = guarded(f"import socket\n{code}\n", tmp_path, one)
    assert done.returncode == 1
    assert done.stderr.splitlines()[-1] == "OSError: proven: a snippet has no network"


def test_a_traceback_is_the_same_as_without(tmp_path: Path, one: Interpreter) -> None:
    code = "def f():\n    raise ValueError('no')\n\n\nf()\n"
    without = guarded(code, tmp_path, one, by=False)
    assert guarded(code, tmp_path, one).stderr == without.stderr


@pytest.mark.parametrize(
    "code",
    [
        "print(__doc__)",
        "raise SystemExit(3)",
        "import sys; sys.exit('no')",
        "import dis; dis.dis(compile('a + b', 's', 'eval'))",
        "import inspect\ndef f(): return 1\nprint(inspect.getsource(f))",
        "import pickle\nclass A: pass\nprint(len(pickle.dumps(A())))",
        "import sys; print(sys.flags, sys.path == sys.path[:])",
        "print(type(__spec__))",
        "print('__cached__' in globals())",
    ],
)
def test_it_shows_in_nothing_else(code: str, tmp_path: Path, one: Interpreter) -> None:
    code = f'"""A claim."""\n{code}\n'
    done, without = (guarded(code, tmp_path, one, by=by) for by in (True, False))
    assert done.returncode == without.returncode
    assert done.stdout == without.stdout
    assert done.stderr == without.stderr
