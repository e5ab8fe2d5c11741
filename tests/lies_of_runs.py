"""The lies that come out when a snippet runs, or when its types are checked."""

from __future__ import annotations

from lies import Lie, replaces, runs
from project import RECORDING, SNIPPET

from proven.sandbox import MEMORY_BYTES, PROCESSES

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

_THREADS = """import random, threading, time
def work(number):
    time.sleep(random.random() / 10)
    print(number, flush=True)
threads = [threading.Thread(target=work, args=(n,)) for n in range(12)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
"""

# Two become four, four become eight; a bomb without the kindness to stop.
_FORK_BOMB = """import os, time
for _ in range(10):
    os.fork()
time.sleep(60)
"""
_NEWER = 'say so: # requires-python = ">=3.15"; try: python{here} -I ' + SNIPPET

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
        name="an address is printed",
        change=runs("print(object())\n"),
        by="record",
        at=f"{SNIPPET}:1",
        what="two runs printed different things, so nothing was recorded",
        expected="the same output every time",
        came="<object object at 0x",
        mend="print an invariant: no time, address, path",
    ),
    Lie(
        name="the order of threads is printed",
        change=runs(_THREADS),
        by="record",
        at=f"{SNIPPET}:1",
        what="two runs printed different things, so nothing was recorded",
        expected="the same output every time",
        came="+++ second run",
        mend="set order or thread order",
    ),
    Lie(
        name="another output than is recorded",
        change=replaces(SNIPPET, "length = ", "size = "),
        at=f"{RECORDING}:1",
        what="the recording was made from an older source [{here}]",
        expected="a recording of source",
        came="one of ",
        mend=_RECORD,
    ),
    Lie(
        name="a syntax error",
        change=runs("print(1 +)\n"),
        at=f"{SNIPPET}:3",
        what="the snippet is no Python that this interpreter can read [{here}",
        expected="exit status 0",
        came="SyntaxError: invalid syntax",
        mend="mend the line; where only a newer Python has it, " + _NEWER,
    ),
    Lie(
        name="tabs and spaces",
        change=runs("if True:\n        print(1)\n\tprint(2)\n"),
        at=f"{SNIPPET}:5",
        what="the snippet is no Python that this interpreter can read",
        expected="exit status 0",
        came="TabError: inconsistent use of tabs and spaces",
        mend="mend the line",
    ),
    Lie(
        name="the syntax of a newer Python",
        change=runs("lazy import json\nprint(json.dumps(1))\n"),
        at=f"{SNIPPET}:3",
        what="the snippet is no Python that this interpreter can read",
        expected="exit status 0",
        came="SyntaxError",
        mend="where only a newer Python has it, " + _NEWER,
    ),
    Lie(
        name="a function of a newer Python",
        change=runs("import sys\nprint(sys.not_there_before_4())\n"),
        at=f"{SNIPPET}:4",
        what="the snippet uses what is not there",
        expected="exit status 0",
        came="AttributeError: module 'sys' has no attribute",
        mend="where only a newer Python has it, " + _NEWER,
    ),
    Lie(
        name="an undeclared dependency",
        change=runs("import not_there.at_all\n"),
        at=f"{SNIPPET}:3",
        what="the snippet imports not_there, which is not there",
        expected="exit status 0",
        came="ModuleNotFoundError: No module named 'not_there'",
        mend='declare it: # dependencies = ["not_there"]',
    ),
    Lie(
        name="a fork bomb",
        change=runs(_FORK_BOMB),
        at=f"{SNIPPET}:1",
        what=f"the snippet broke a limit: {PROCESSES} processes",
        expected="within its limits",
        came="exit status",
        mend="prove the claim on something smaller",
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

LINT = [
    Lie(
        name="an unformatted file",
        change=runs("print( 1 )\n"),
        by="lint",
        at=f"{SNIPPET}:3:7",
        what="- print( 1 )\n3 + print(1)",
        mend="Mend it with: make format",
    ),
    Lie(
        name="a file indented by tabs",
        change=runs("if len([1]) == 1:\n\tprint(1)\n"),
        by="lint",
        at=f"{SNIPPET}:4:1",
        what="W191 Indentation contains tabs",
        mend="Mend it with: make format",
    ),
    Lie(
        name="an import that nothing uses",
        change=runs("import os\n\nprint(1)\n"),
        by="lint",
        at=f"{SNIPPET}:3:8",
        what="F401",
        mend="Mend it with: make format",
    ),
]
