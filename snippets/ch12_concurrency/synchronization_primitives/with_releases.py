"""A with block releases its lock however it is left; a generator may never leave it."""

import threading
from collections.abc import Generator

lock = threading.Lock()


def by_exception() -> None:
    with lock:
        raise ValueError


def by_return() -> bool:
    with lock:
        return lock.locked()


def by_yield() -> Generator[bool, None, None]:
    with lock:
        yield lock.locked()


try:
    by_exception()
except ValueError:
    error = "ValueError"
after_error = lock.locked()
inside, after_return = by_return(), lock.locked()
generator = by_yield()
next(generator)
while_suspended = lock.locked()
generator.close()

print(f"after {error}: locked = {after_error}")
print(f"after return: locked = {after_return}")
print(f"generator suspended: locked = {while_suspended}")
print(f"generator closed: locked = {lock.locked()}")
assert (after_error, inside, after_return) == (False, True, False)
assert while_suspended
assert not lock.locked()
