"""On a free-threaded build a new thread starts with a copy of its starter's context."""

import decimal
import sys
import sysconfig
import threading

FREE_THREADED = bool(sysconfig.get_config_var("Py_GIL_DISABLED"))


def precision_in_a_new_thread() -> int:
    seen: list[int] = []
    thread = threading.Thread(target=lambda: seen.append(decimal.getcontext().prec))
    thread.start()
    thread.join()
    return seen[0]


with decimal.localcontext() as context:
    context.prec = 5
    precision = precision_in_a_new_thread()

flag = getattr(sys.flags, "thread_inherit_context", "unknown")
print(f"sys.flags.thread_inherit_context = {flag}")
print(f"decimal precision in the thread = {precision} digits")
assert precision == (5 if FREE_THREADED else 28)
