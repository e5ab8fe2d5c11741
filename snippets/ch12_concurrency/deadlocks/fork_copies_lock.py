"""A forked child gets a copy of a lock that is held, and no thread to release it."""

import os
import sys
import threading
import warnings

lock, held, finish = threading.Lock(), threading.Event(), threading.Event()
FREE, STUCK = 0, 7


def hold() -> None:
    with lock:
        held.set()
        finish.wait(timeout=8)


thread = threading.Thread(target=hold)
thread.start()
held.wait(timeout=5)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    child = os.fork()
    if child == 0:
        os._exit(FREE if lock.acquire(timeout=0.3) else STUCK)
finish.set()
thread.join()
_, status = os.waitpid(child, 0)
in_child = os.waitstatus_to_exitcode(status)

print(f"lock in the parent, thread gone: locked = {lock.locked()}")
print(f"lock in the child: {'stuck' if in_child == STUCK else 'free'}")
print(f"fork warned: {[w.category.__name__ for w in caught]}")
assert (lock.locked(), in_child) == (False, STUCK)
assert bool(caught) is (sys.version_info >= (3, 12))
