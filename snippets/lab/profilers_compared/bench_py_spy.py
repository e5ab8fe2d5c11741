# /// script
# requires-python = ">=3.11"
# dependencies = ["py-spy"]
# [tool.proven]
# interpreters = ["3.11", "3.12", "3.13", "3.14", "3.15"]
# [tool.proven.benchmark]
# ratio = "watched / alone"
# at_most = 2.2
# returns = "s"
# interpreters = ["3.11", "3.12", "3.13", "3.14", "3.15"]
# ///
"""Small calls take at most 2.2 times as long while py-spy takes 100 samples a second."""

import atexit
import os
import subprocess
import sys
import time

CHILD = """
import sys, time
def tiny(x):
    return x & 127
for _ in sys.stdin:
    start = time.perf_counter()
    for number in range(100_000):
        tiny(number)
    print(time.perf_counter() - start, flush=True)
"""
children: dict[str, subprocess.Popen[str]] = {}


def child(name: str) -> subprocess.Popen[str]:
    if name not in children:
        children[name] = subprocess.Popen(
            [sys.executable, "-I", "-c", CHILD],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        if name == "watched":
            watch(children[name].pid)
    return children[name]


def watch(pid: int) -> None:
    command = [os.path.join(os.path.dirname(sys.executable), "py-spy"), "record"]
    command += ["--rate", "100", "--duration", "600", "--format", "raw"]
    command += ["--output", os.devnull, "--pid", str(pid)]
    quiet = subprocess.DEVNULL
    watcher = subprocess.Popen(command, stdout=quiet, stderr=quiet)
    atexit.register(watcher.kill)
    time.sleep(2)  # it has found the interpreter, and samples
    assert watcher.poll() is None


def seconds(name: str) -> float:
    one = child(name)
    assert one.stdin
    assert one.stdout
    one.stdin.write("work\n")
    one.stdin.flush()
    return float(one.stdout.readline())


def watched() -> float:
    return seconds("watched")


def alone() -> float:
    return seconds("alone")


assert 0 < alone() < 5
