"""A callback under a Lock deadlocks, under an RLock it grows the list that is looped."""

import threading
from collections.abc import Callable


class Topic:
    def __init__(self, lock: "threading.Lock | threading.RLock") -> None:
        self.lock = lock
        self.calls = 0
        self.callbacks: list[Callable[[], None]] = [self.subscribe_again]

    def subscribe_again(self) -> None:
        self.calls += 1
        if not self.lock.acquire(timeout=0.1):
            raise TimeoutError
        if self.calls < 100:  # or it might never end
            self.callbacks.append(self.subscribe_again)
        self.lock.release()

    def publish_locked(self) -> None:
        with self.lock:
            for callback in self.callbacks:
                callback()

    def publish(self) -> None:
        with self.lock:
            callbacks = list(self.callbacks)
        for callback in callbacks:  # not locked any more
            callback()


plain, reentrant, outside = (
    Topic(threading.Lock()),
    Topic(threading.RLock()),
    Topic(threading.Lock()),
)
try:
    plain.publish_locked()
    print("Lock held during callbacks: fine")
except TimeoutError:
    print("Lock held during callbacks: deadlock")
reentrant.publish_locked()
outside.publish()
print(f"RLock held: one publish made calls = {reentrant.calls}")
print(f"Lock released first: one publish made calls = {outside.calls}")
assert (reentrant.calls, outside.calls) == (100, 1)
