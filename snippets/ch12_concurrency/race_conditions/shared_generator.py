"""A second thread that calls next on a running generator gets a ValueError."""

import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

inside, let_go = threading.Event(), threading.Event()


def numbers() -> Iterator[int]:
    inside.set()
    let_go.wait(timeout=5)
    yield 1
    yield 2


shared = numbers()
with ThreadPoolExecutor(1) as pool:
    first = pool.submit(next, shared)
    inside.wait(timeout=5)
    try:
        next(shared)
    except ValueError as error:
        message = str(error)
    let_go.set()

print(f"second thread: {message}")
print(f"first thread got = {first.result()}, next is = {next(shared)}")
assert message == "generator already executing"
