"""From 3.12 forking beside another thread warns, but the default filters hide it."""

import multiprocessing
import sys
import threading
import warnings


def warned_types(*, default_filters: bool) -> list[str]:
    with warnings.catch_warnings(record=True) as caught:
        if not default_filters:
            warnings.simplefilter("always")
        child = multiprocessing.get_context("fork").Process()
        child.start()
        child.join()
    return [warning.category.__name__ for warning in caught]


alone = warned_types(default_filters=False)
stop = threading.Event()
thread = threading.Thread(target=stop.wait)
thread.start()
beside_thread = warned_types(default_filters=False)
unseen = warned_types(default_filters=True)
stop.set()
thread.join()

print(f"one thread: {alone}")
print(f"two threads: {beside_thread}")
print(f"two threads, default filters: {unseen}")
assert alone == unseen == []
assert beside_thread == ["DeprecationWarning"] * (sys.version_info >= (3, 12))
