# /// script
# [tool.proven]
# needs = ["/proc/self/smaps_rollup"]
# [tool.proven.benchmark]
# ratio = "spawn / fork"
# beside = ["forkserver", "thread"]
# returns = "bytes"
# at_least = 2
# ///
"""An idle child process has at least 2 times as much memory of its own with spawn as with fork."""

import multiprocessing
import subprocess
import sys
import threading
from functools import cache
from multiprocessing.connection import Connection


def private() -> int:
    with open("/proc/self/smaps_rollup") as rollup:
        lines = [line.split() for line in rollup if line.startswith("Private_")]
    return sum(int(kilobytes) << 10 for _, kilobytes, _ in lines)


def one_process(to: "Connection[int, int]") -> None:
    to.send(private())


def one_thread(to: "Connection[int, int]") -> None:
    done, found = threading.Event(), []
    for _ in range(51):  # the first brings what all of them share
        threading.Thread(target=done.wait).start()
        found.append(private())
    to.send((found[-1] - found[0]) // 50)
    done.set()


def of_one(how: str) -> int:
    threads = how == "thread"
    answer, to = multiprocessing.Pipe(duplex=False)
    target = one_thread if threads else one_process
    child = multiprocessing.Process(target=target, args=(to,))
    child.start()
    found = answer.recv()
    child.join()
    return int(found)


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
        method = sys.argv[1].replace("thread", "fork")
        multiprocessing.set_start_method(method)
        for _ in sys.stdin:
            print(of_one(sys.argv[1]), flush=True)
    else:
        assert min(fork(), forkserver(), spawn(), thread()) > 0
