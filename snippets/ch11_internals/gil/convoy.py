# /// script
# [tool.proven.benchmark]
# ratio = "beside_computing / alone"
# at_least = 10
# returns = "s"
# interpreters = ["3.11", "3.12", "3.13", "3.14", "3.15"]
# ///
"""With a GIL, a thread wakes up at least 10 times as late while another one computes."""

import statistics
import sys
import sysconfig
import threading
import time

FREE_THREADED = bool(sysconfig.get_config_var("Py_GIL_DISABLED"))
wanted, running = threading.Event(), threading.Event()


def compute() -> None:
    while True:
        wanted.wait()
        running.set()
        while wanted.is_set():
            pass
        running.clear()


def alone() -> float:
    start = time.perf_counter()
    time.sleep(0.001)
    return time.perf_counter() - start - 0.001


def beside_computing() -> float:
    wanted.set()
    running.wait()
    late = alone()
    wanted.clear()
    return late


threading.Thread(target=compute, daemon=True).start()
interval = sys.getswitchinterval()
assert FREE_THREADED or any(
    statistics.median(beside_computing() for _ in range(9)) > 0.8 * interval
    for _ in range(20)  # on a busy machine the other thread may not compute
)
