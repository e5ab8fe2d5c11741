# /// script
# requires-python = ">=3.11"
# [tool.proven]
# timeout = 40
# ///
"""Every build loses updates of `n.x = f(n.x)`; only 3.14t loses them of `n.x += 1`."""

import sys
import sysconfig
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

FREE_THREADED = bool(sysconfig.get_config_var("Py_GIL_DISABLED"))
ROUNDS = 100_000  # long enough to be interrupted
sys.setswitchinterval(1e-5)
start, lock = threading.Barrier(2), threading.Lock()


class Number:
    x = 0


def f(value: int) -> int:
    return value + 1


def call(n: Number) -> None:
    n.x = f(n.x)


def add(n: Number) -> None:
    n.x += 1


def locked_call(n: Number) -> None:
    with lock:
        n.x = f(n.x)


def loses(step: Callable[[Number], None], rounds: int, attempts: int) -> bool:
    """Whether two threads ever miss the exact total in so many attempts."""

    def work(n: Number) -> None:
        start.wait()
        for _ in range(rounds):
            step(n)

    for _ in range(attempts):
        n = Number()
        with ThreadPoolExecutor(2) as pool:
            list(pool.map(work, [n, n]))
        if n.x != 2 * rounds:
            return True
    return False


lost = {
    "n.x = f(n.x)": loses(call, ROUNDS, attempts=100),
    "n.x += 1": loses(add, ROUNDS, attempts=100 if FREE_THREADED else 10),
    "the first, under a lock": loses(locked_call, 1_000, attempts=3),
}
for step, answer in lost.items():
    print(f"{step}: updates lost: {answer}")
assert list(lost.values()) == [True, FREE_THREADED, False]
