"""Leaving `with Pool()` terminates the workers, and unfinished tasks are lost."""

import multiprocessing
import threading


def never_ends() -> None:
    threading.Event().wait()


with multiprocessing.get_context("fork").Pool(1) as pool:
    finished = pool.apply_async(len, ("abc",))
    finished.wait(8)
    unfinished = pool.apply_async(never_ends)

print(f"finished: ready = {finished.ready()}")
print(f"unfinished: ready = {unfinished.ready()}")
assert finished.get() == 3
assert not unfinished.ready()
