# /// script
# requires-python = ">=3.11"
# [tool.proven]
# interpreters = ["3.11", "3.12", "3.13", "3.14", "3.15"]
# ///
"""Since 3.14, releasing a Lock hands it to a thread that waited over a millisecond."""

import sys
import threading
import time

sys.setswitchinterval(3600)  # a thread keeps the GIL until it blocks
lock = threading.Lock()
arrived: list[bool] = []


def wait_for_lock() -> None:
    arrived.append(True)
    with lock:  # blocks here, and only here gives up the GIL
        pass


def overtakes() -> bool:
    """Whether the thread that releases can take the lock before the one that waits."""
    arrived.clear()
    lock.acquire()
    waiter = threading.Thread(target=wait_for_lock)
    waiter.start()
    while not arrived:
        time.sleep(0.001)
    time.sleep(0.01)
    lock.release()
    taken_again = lock.acquire(blocking=False)
    if taken_again:
        lock.release()
    waiter.join()
    return taken_again


overtaken = any(overtakes() for _ in range(30))
print(f"taken again before the waiter had it = {overtaken}")
assert overtaken is (sys.version_info < (3, 14))
