"""Waiting and hashing let other threads run; sorting, regex and JSON keep the GIL."""

import ctypes
import hashlib
import json
import re
import sys
import sysconfig
import threading
import time
from collections.abc import Callable

FREE_THREADED = bool(sysconfig.get_config_var("Py_GIL_DISABLED"))
sys.setswitchinterval(3600)  # no thread is forced out, so only the call can let go
NUMBERS = [n * 7919 % 100_003 for n in range(300_000)]
keeping, releasing = ctypes.PyDLL(None), ctypes.CDLL(None)
wake, done = threading.Semaphore(0), threading.Semaphore(0)
ran: list[bool] = []


def worker() -> None:
    while wake.acquire():
        ran.append(True)
        done.release()


def lets_go(call: Callable[[], object]) -> bool:
    """Wake the worker, and say whether it ran before the call returned."""
    ran.clear()
    wake.release()
    call()
    ran_meanwhile = bool(ran)
    done.acquire()
    return ran_meanwhile


CALLS: dict[str, tuple[Callable[[], object], bool]] = {
    "sorted": (lambda: sorted(NUMBERS), False),
    "re.findall": (lambda: re.findall(r"\w+", "word " * 200_000), False),
    "json.dumps": (lambda: json.dumps(NUMBERS), False),
    "usleep by ctypes.PyDLL": (lambda: keeping.usleep(50_000), False),
    "usleep by ctypes.CDLL": (lambda: releasing.usleep(50_000), True),
    "time.sleep": (lambda: time.sleep(0.05), True),
    "sha256 of 50 MB": (lambda: hashlib.sha256(bytes(50_000_000)), True),
}
threading.Thread(target=worker, daemon=True).start()
for name, (call, releases) in CALLS.items():
    expected = releases or FREE_THREADED
    result = any(lets_go(call) for _ in range(100 if expected else 5))
    print(f"{name} lets others run = {result}")
    assert result is expected
