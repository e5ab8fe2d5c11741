"""The lies that come out when a snippet runs, or when its types are checked."""

from __future__ import annotations

from lies import Lie, replaces, runs
from project import RECORDING, SNIPPET

from proven.sandbox import MEMORY_BYTES

_MEMORY = f"{MEMORY_BYTES >> 20} MiB of memory"
_RECORD = "run: proven record snippets/ch01/lists/length.py"

# Forks twice and leaves the session, as a daemon does.
_DAEMON = """import os, time
if os.fork() == 0:
    os.setsid()
    if os.fork() == 0:
        time.sleep(60)
    os._exit(0)
os.wait()
"""

RUN = [
    Lie(
        name="a changed literal in an assert",
        change=replaces(SNIPPET, "== 2", "== 3"),
        at=f"{SNIPPET}:5",
        what="claim is false here, or the snippet is wrong [{here}: {version}]",
        expected="exit status 0",
        came="AssertionError",
        mend="mend the snippet or its claim; try: python{here} -I " + SNIPPET,
    ),
    Lie(
        name="a changed line in a recording",
        change=replaces(RECORDING, "2", "3"),
        at=f"{RECORDING}:1",
        what="length.py prints something else than is recorded [{here}: {version}",
        expected="the recording (-)",
        came="-length = 3\n+length = 2",
        mend=_RECORD,
    ),
    Lie(
        name="a recording with CRLF",
        change=replaces(RECORDING, "\n", "\r\n"),
        at=f"{RECORDING}:2",
        what="prints something else than is recorded",
        expected="the recording (-)",
        came="the line ends differ",
        mend=_RECORD,
    ),
    Lie(
        name="an exit status that does not come",
        change=runs("assert 1 + 1 == 2\n", "exit = 3"),
        at=f"{SNIPPET}:1",
        what="the proof fails",
        expected="exit status 3",
        came="exit status 0",
        mend="mend the snippet or its claim",
    ),
    Lie(
        name="another exception than is declared",
        change=runs("[][0]\n", 'exception = "KeyError"'),
        at=f"{SNIPPET}:7",
        what="the proof fails",
        expected="exit status 1 by an uncaught KeyError",
        came="IndexError: list index out of range",
        mend="mend the snippet or its claim",
    ),
    Lie(
        name="a time is printed",
        change=runs("import time\nprint(time.time_ns())\n"),
        by="record",
        at=f"{SNIPPET}:1",
        what="two runs printed different things, so nothing was recorded [{here}",
        expected="the same output every time",
        came="+++ second run",
        mend="print an invariant: no time",
    ),
    Lie(
        name="the order of a set is printed",
        change=runs("print({str(n) for n in range(100)})\n"),
        by="record",
        at=f"{SNIPPET}:1",
        what="two runs printed different things, so nothing was recorded",
        expected="the same output every time",
        came="--- first run",
        mend="set order",
    ),
    Lie(
        name="a loop without an end",
        change=runs("while True:\n    pass\n", "timeout = 1"),
        at=f"{SNIPPET}:1",
        what="the snippet broke a limit: 1 s of wall-clock time [{here}: {version}]",
        expected="exit status 0, within its limits",
        came="exit status -9",
        mend="'timeout' can be raised in [tool.proven]",
    ),
    Lie(
        name="a flood of output",
        change=runs("while True:\n    print('x' * 1000)\n"),
        at=f"{SNIPPET}:1",
        what="the snippet broke a limit: 1 MiB of output",
        expected="within its limits",
        came="exit status",
        mend="prove the claim on something smaller",
    ),
    Lie(
        name="4 GiB of memory",
        change=runs("eaten = bytes(4 << 30)\n"),
        at=f"{SNIPPET}:3",
        what=f"the snippet broke a limit: {_MEMORY}",
        expected="within its limits",
        came="MemoryError",
        mend="prove the claim on something smaller",
    ),
    Lie(
        name="memory by and by",
        change=runs("eaten = []\nwhile True:\n    eaten.append(bytes(1 << 26))\n"),
        at=f"{SNIPPET}:5",
        what=f"the snippet broke a limit: {_MEMORY}",
        expected="within its limits",
        came="MemoryError",
        mend="prove the claim on something smaller",
    ),
    Lie(
        name="a socket",
        change=runs("import socket\nsocket.create_connection(('192.0.2.1', 80), 3)\n"),
        at=f"{SNIPPET}:4",
        what="the snippet broke a limit: no network",
        expected="within its limits",
        came="OSError",
        mend="prove the claim on something smaller",
    ),
    Lie(
        name="a name that is looked up",
        change=runs("import socket\nsocket.getaddrinfo('example.com', 80)\n"),
        at=f"{SNIPPET}:4",
        what="the snippet broke a limit: no network",
        expected="within its limits",
        came="rror",
        mend="prove the claim on something smaller",
    ),
    Lie(
        name="a file outside its folder",
        change=runs("open('/tmp/proven-lie', 'w')\n"),
        at=f"{SNIPPET}:3",
        what="the snippet broke a limit: no files outside its own folder",
        expected="within its limits",
        came="OSError",
        mend="prove the claim on something smaller",
    ),
    Lie(
        name="a child left running",
        change=runs("import subprocess\nsubprocess.Popen(['sleep', '60'])\n"),
        at=f"{SNIPPET}:1",
        what="the snippet broke a limit: a child process was left running",
        expected="within its limits",
        came="exit status 0",
        mend="prove the claim on something smaller",
    ),
    Lie(
        name="a daemon",
        change=runs(_DAEMON),
        at=f"{SNIPPET}:1",
        what="the snippet broke a limit: a child process was left running",
        expected="within its limits",
        came="exit status 0",
        mend="prove the claim on something smaller",
    ),
    Lie(
        name="a type error",
        change=runs("print(len(3))\n"),
        by="types",
        at=f"{SNIPPET}:3",
        what="mypy --strict finds a type error",
        expected="no error, or type-errors = ['3: arg-type']",
        came='length.py:3: error: Argument 1 to "len" has incompatible type "int"',
        mend="mend the types, or declare it in [tool.proven]",
    ),
    Lie(
        name="a declared type error that does not occur",
        change=runs("print(len([]))\n", 'type-errors = ["7: arg-type"]'),
        by="types",
        at=f"{SNIPPET}:7",
        what="a declared type error does not occur",
        expected="7: arg-type",
        came="no error",
        mend="mend type-errors in [tool.proven]",
    ),
]
