"""Two threads run one cached function twice; a cached_property too, since 3.12."""

import sys
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import cache, cached_property

LOCKED_PROPERTY = sys.version_info < (3, 12)
meeting = threading.Barrier(2)


def compute(patience: float = 5) -> object:
    try:
        meeting.wait(patience)  # for the other thread, if it is let in
    except threading.BrokenBarrierError:
        meeting.reset()
    return object()


@cache
def report() -> object:
    return compute()


class Report:
    @cached_property
    def body(self) -> object:
        return compute(patience=0.2 if LOCKED_PROPERTY else 5)


def distinct(get: Callable[[], object]) -> int:
    with ThreadPoolExecutor(2) as pool:
        results = [pool.submit(get) for _ in range(2)]
        return len({id(result.result()) for result in results})


page = Report()
cached, properties = distinct(report), distinct(lambda: page.body)
print(f"cache: results = {cached}")
print(f"cached_property: results = {properties}")
print(f"cache, asked again: results = {distinct(report)}")
assert (cached, properties) == (2, 1 if LOCKED_PROPERTY else 2)
