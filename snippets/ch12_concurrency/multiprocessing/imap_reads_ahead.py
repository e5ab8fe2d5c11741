"""Pool.imap takes its whole input before the first result is there."""

import multiprocessing
import threading
from collections.abc import Iterator

context = multiprocessing.get_context("fork")
go = context.Event()
exhausted = threading.Event()


def job(number: int) -> int:
    go.wait()
    return number


def numbers() -> Iterator[int]:
    yield from range(1_000)
    exhausted.set()


with context.Pool(1) as pool:
    results = pool.imap(job, numbers())
    read_all = exhausted.wait(5)  # no job has returned yet
    go.set()
    first = next(results)

print(f"input exhausted before the first job ended: {read_all}")
print(f"first result = {first}")
assert read_all
assert first == 0
