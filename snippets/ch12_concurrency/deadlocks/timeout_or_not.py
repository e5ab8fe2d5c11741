# /// script
# [tool.proven.benchmark]
# ratio = "with_timeout / without"
# at_most = 6
# ///
"""A timeout makes acquiring a free lock take at most 6 times as long."""

import threading

lock = threading.Lock()


def with_timeout() -> bool:
    taken = lock.acquire(timeout=60)
    lock.release()
    return taken


def without() -> bool:
    taken = lock.acquire()
    lock.release()
    return taken


assert with_timeout() == without()
