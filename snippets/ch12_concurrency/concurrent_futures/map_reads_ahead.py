"""`map` takes all its input before the first result; from 3.14 buffersize limits that."""

import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

taken: list[int] = []


def source() -> Iterator[int]:
    for number in range(1_000):
        taken.append(number)
        yield number


with ThreadPoolExecutor(2) as pool:
    results = pool.map(str, source())
    all_at_once = len(taken)
    print(f"taken by map = {all_at_once} items")

    taken.clear()
    if sys.version_info >= (3, 14):
        results = pool.map(str, source(), buffersize=4)
        before = len(taken)
        next(results)
        print(f"taken with buffersize=4 = {before} items")
        print(f"taken after one result = {len(taken)} items")
        assert (before, len(taken)) == (4, 5)
assert all_at_once == 1_000
