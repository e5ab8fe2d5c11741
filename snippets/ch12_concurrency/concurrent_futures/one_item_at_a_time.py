# /// script
# [tool.proven.benchmark]
# ratio = "one_by_one / in_hundreds"
# at_least = 8
# clock = "wall"
# ///
"""In a process pool `chunksize=1` takes at least 8 times as long as 100 for tiny calls."""

import multiprocessing
from concurrent.futures import ProcessPoolExecutor

NUMBERS = range(-200, 0)
# fork: so that this module is not run again in the workers.
pool = ProcessPoolExecutor(2, mp_context=multiprocessing.get_context("fork"))


def one_by_one() -> int:
    return sum(pool.map(abs, NUMBERS, chunksize=1))


def in_hundreds() -> int:
    return sum(pool.map(abs, NUMBERS, chunksize=100))


assert one_by_one() == in_hundreds()
