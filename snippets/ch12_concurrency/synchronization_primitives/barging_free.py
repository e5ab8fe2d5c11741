# /// script
# requires-python = ">=3.14"
# [tool.proven]
# interpreters = ["3.14t"]
# needs = ["/proc/self/task"]
# ///
"""Free-threaded, too, a released Lock goes to a thread that waited over a millisecond."""

import threading
import time
from pathlib import Path

lock = threading.Lock()
had_it: list[bool] = []


def wait_for_lock() -> None:
    with lock:
        had_it.append(True)


def sleeps(thread: threading.Thread) -> bool:
    """Whether the kernel says that a thread sleeps; only the lock puts it to sleep."""
    stat = Path(f"/proc/self/task/{thread.native_id}/stat").read_text()
    return stat.rpartition(")")[2].split()[0] == "S"


def overtakes() -> bool:
    """Whether the thread that releases can take the lock before the one that waits."""
    had_it.clear()
    lock.acquire()
    waiter = threading.Thread(target=wait_for_lock)
    waiter.start()
    while not sleeps(waiter):
        time.sleep(0.001)
    time.sleep(0.01)
    lock.release()
    taken_again = lock.acquire(blocking=False)
    first = taken_again and not had_it
    if taken_again:
        lock.release()
    waiter.join()
    return first


overtaken = any(overtakes() for _ in range(30))
print(f"taken again before the waiter had it = {overtaken}")
assert not overtaken
