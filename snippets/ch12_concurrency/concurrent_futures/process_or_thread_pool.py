# /// script
# [tool.proven.benchmark]
# ratio = "to_a_process / to_a_thread"
# at_least = 1.3
# clock = "wall"
# ///
"""A tiny call takes at least 1.3 times as long through a process pool as a thread pool."""

import multiprocessing
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor

# fork: so that this module is not run again in the worker.
processes = ProcessPoolExecutor(1, mp_context=multiprocessing.get_context("fork"))
threads = ThreadPoolExecutor(1)


def to_a_process() -> int:
    return processes.submit(abs, -1).result()


def to_a_thread() -> int:
    return threads.submit(abs, -1).result()


assert to_a_process() == to_a_thread()
