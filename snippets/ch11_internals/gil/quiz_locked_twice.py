"""Two locked steps are not one: an update between them is overwritten."""

import threading


class Counter:
    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._value = 0

    def get(self) -> int:
        with self._lock:
            return self._value

    def set(self, value: int) -> None:
        with self._lock:
            self._value = value


counter = Counter()
both_have_read = threading.Barrier(2)


def increment() -> None:
    value = counter.get()
    both_have_read.wait()
    counter.set(value + 1)


threads = [threading.Thread(target=increment) for _ in range(2)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()

print(f"after two increments = {counter.get()}")
assert counter.get() == 1
