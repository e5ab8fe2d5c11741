"""Every build loses updates of `n.x = f(n.x)`; only 3.14t loses them of `n.x += 1`."""

import sys
import sysconfig
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

FREE_THREADED = bool(sysconfig.get_config_var("Py_GIL_DISABLED"))
ROUNDS = 20_000
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


def loses(step: Callable[[Number], None], attempts: int) -> bool:
    """Whether two threads ever miss the exact total in so many attempts."""

    def work(n: Number) -> None:
        start.wait()
        for _ in range(ROUNDS):
            step(n)

    for _ in range(attempts):
        n = Number()
        with ThreadPoolExecutor(2) as pool:
            list(pool.map(work, [n, n]))
        if n.x != 2 * ROUNDS:
            return True
    return False


lost = loses(call, 200), loses(add, 200 if FREE_THREADED else 20), loses(locked_call, 3)
print(
    "lost by n.x = f(n.x): {}\nlost by n.x += 1: {}\nlost under a lock: {}".format(
        *lost
    )
)
assert lost == (True, FREE_THREADED, False)
