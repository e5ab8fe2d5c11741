"""Copying a changing dict with `list` is atomic on all builds; with `tuple`, not on all."""

import sys
import sysconfig
import threading
from collections.abc import Callable

FREE_THREADED = bool(sysconfig.get_config_var("Py_GIL_DISABLED"))
LOCKED, UNLOCKED = (list, dict, set, sorted), (tuple, max, sum)
shared = dict.fromkeys(range(500))
stop = threading.Event()
sys.setswitchinterval(1e-5)


def grow_and_shrink() -> None:
    while not stop.is_set():
        for key in range(1000, 1010):
            shared[key] = None
        for key in range(1000, 1010):
            del shared[key]


def ever_raises(read: Callable[[dict[int, None]], object], attempts: int) -> bool:
    try:
        for _ in range(attempts):
            read(shared)
    except RuntimeError:  # dictionary changed size during iteration
        return True
    return False


writer = threading.Thread(target=grow_and_shrink)
writer.start()
try:
    for read in LOCKED + UNLOCKED:
        expected = FREE_THREADED and read in UNLOCKED
        answer = ever_raises(read, attempts=50_000 if expected else 200)
        print(f"{read.__name__}(d) raises RuntimeError: {answer}")
        assert answer is expected
finally:
    stop.set()
    writer.join()
