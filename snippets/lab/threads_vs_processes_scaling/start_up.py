# /// script
# [tool.proven.benchmark]
# ratio = "spawn / fork"
# beside = ["forkserver", "thread"]
# returns = "s"
# at_least = 8
# ///
"""Starting and joining a child process takes at least 8 times as long with spawn as with fork."""

import multiprocessing
import subprocess
import sys
import threading
import time
from functools import cache


def seconds(how: str) -> float:
    began = time.perf_counter()
    if how == "thread":
        thread = threading.Thread(target=int)
        thread.start()
        thread.join()
    else:
        child = multiprocessing.Process(target=int)
        child.start()
        child.join()
    return time.perf_counter() - began


@cache
def parent(how: str) -> "subprocess.Popen[str]":
    # A small process of its own: what the benchmark runner imports is not copied.
    command = [sys.executable, "-I", __file__, how]
    pipe = subprocess.PIPE
    return subprocess.Popen(command, stdin=pipe, stdout=pipe, text=True, bufsize=1)


def ask(how: str) -> float:
    asked, answered = parent(how).stdin, parent(how).stdout
    assert asked
    assert answered
    asked.write("once more\n")
    return float(answered.readline())


def fork() -> float:
    return ask("fork")


def forkserver() -> float:
    return ask("forkserver")


def spawn() -> float:
    return ask("spawn")


def thread() -> float:
    return ask("thread")


if __name__ == "__main__":
    if sys.argv[1:]:
        if sys.argv[1] != "thread":
            multiprocessing.set_start_method(sys.argv[1])
        seconds(sys.argv[1])  # the first starts the server, or imports a module
        for _ in sys.stdin:
            print(seconds(sys.argv[1]), flush=True)
    else:
        assert min(fork(), forkserver(), spawn(), thread()) > 0
