# /// script
# requires-python = ">=3.14"
# [tool.proven.benchmark]
# ratio = "interpreter / thread"
# beside = ["forkserver"]
# returns = "s"
# at_least = 20
# ///
"""Creating and closing an interpreter takes at least 20 times as long as starting and joining a thread."""

import multiprocessing
import subprocess
import sys
import threading
import time
from concurrent import interpreters
from functools import cache


def seconds(how: str) -> float:
    began = time.perf_counter()
    if how == "interpreter":
        other = interpreters.create()
        other.exec("int()")
        other.close()
    elif how == "thread":
        started = threading.Thread(target=int)
        started.start()
        started.join()
    else:
        child = multiprocessing.Process(target=int)  # by forkserver, the default
        child.start()
        child.join()
    return time.perf_counter() - began


@cache
def parent(how: str) -> "subprocess.Popen[str]":
    command = [sys.executable, "-I", __file__, how]
    pipe = subprocess.PIPE
    return subprocess.Popen(command, stdin=pipe, stdout=pipe, text=True, bufsize=1)


def ask(how: str) -> float:
    asked, answered = parent(how).stdin, parent(how).stdout
    assert asked
    assert answered
    asked.write("once more\n")
    return float(answered.readline())


def interpreter() -> float:
    return ask("interpreter")


def thread() -> float:
    return ask("thread")


def forkserver() -> float:
    return ask("forkserver")


if __name__ == "__main__":
    if sys.argv[1:]:
        seconds(sys.argv[1])
        for _ in sys.stdin:
            print(seconds(sys.argv[1]), flush=True)
    else:
        assert min(interpreter(), thread(), forkserver()) > 0
