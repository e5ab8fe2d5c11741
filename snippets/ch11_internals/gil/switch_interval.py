"""A Python loop gives up the GIL only after a waiter's switch interval has expired."""

import sys
import sysconfig
import threading

FREE_THREADED = bool(sysconfig.get_config_var("Py_GIL_DISABLED"))
TURNS = 1_000_000


def other_ran_during_loop(interval: float) -> bool:
    """Wake a thread, loop without blocking, and say whether it ran meanwhile."""
    gate = threading.Lock()
    gate.acquire()
    ran: list[bool] = []

    def worker() -> None:
        gate.acquire()  # waits without the GIL
        ran.append(True)

    thread = threading.Thread(target=worker)
    thread.start()
    sys.setswitchinterval(interval)
    gate.release()  # wakes the worker and keeps the GIL
    for _ in range(TURNS):
        if ran:
            break
    result = bool(ran)
    sys.setswitchinterval(0.005)
    thread.join()
    return result


attempts = range(100 if FREE_THREADED else 10)
an_hour = any(other_ran_during_loop(3600) for _ in attempts)
short = any(other_ran_during_loop(1e-5) for _ in range(100))

print(f"the other thread ran, interval of an hour = {an_hour}")
print(f"the other thread ran, interval of 10 microseconds = {short}")
assert short
assert an_hour is FREE_THREADED
